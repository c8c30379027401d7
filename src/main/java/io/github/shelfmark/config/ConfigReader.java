package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ForbiddenPathException;
import io.github.shelfmark.yaml.CutValue;
import io.github.shelfmark.yaml.Mappings;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlMapping;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a source's configuration and merges it with that of the POM and the command line. */
public final class ConfigReader {
  /** The configuration file of a Shelfmark site. */
  public static final String SITE_FILE = "site.yml";

  /** The configuration files of a Shelfmark site; the first that is there is read. */
  public static final List<String> SITE_FILES = List.of(SITE_FILE, "site.yaml");

  private final ConfigRules rules;
  private final KnownDialects known;
  private final Findings findings;
  private ConfigDefaults defaults = ConfigDefaults.NONE;
  private boolean safe;

  /**
   * Creates a reader.
   *
   * @param rules how a configuration of this kind of site is read
   * @param known the dialects there are
   * @param findings gets everything that is wrong with the configuration
   */
  public ConfigReader(ConfigRules rules, KnownDialects known, Findings findings) {
    this.rules = rules;
    this.known = known;
    this.findings = findings;
  }

  /** Uses values of another tool's file where {@code site.yml} has none. */
  public ConfigReader over(ConfigDefaults values) {
    defaults = values;
    return this;
  }

  /**
   * Reads the configuration of a stranger's source, if so: what only the POM may say is left out.
   */
  public ConfigReader safe(boolean strangers) {
    safe = strangers;
    return this;
  }

  /** What a kind of site knows, over what the POM says of every project. */
  public static Map<String, Object> over(Map<String, Object> project, Map<String, Object> kinds) {
    return kinds.isEmpty() ? project : Mappings.merge(project, kinds);
  }

  /**
   * Reads the configuration of a source directory. Defaults replace what is wrong, so that the rest
   * can still be checked.
   *
   * @param source the source directory, which exists
   * @param fallbacks values for what is not configured, such as the POM's name; keys as in {@code
   *     site.yml}
   * @param overrides values that win over the file's
   */
  public SiteConfig read(
      Path source, Map<String, Object> fallbacks, Map<String, Object> overrides) {
    List<String> files = ConfigFiles.all(source, rules, overrides, findings);
    WrittenConfig written = written(source, files);
    String file = written.file();
    YamlMapping yaml = written.yaml();
    Map<String, Object> merged =
        Mappings.merge(
            Mappings.merge(below(fallbacks), rules.completed(yaml.values(), source)), overrides);
    merged.remove(ConfigFiles.KEY);
    if (!rules.hasOwnKeys()) {
      merged.remove(ConfigFiles.ENVIRONMENT);
    }
    defaults.findings().forEach(findings::add);
    ConfigPlaces places = new ConfigPlaces(written, defaults, overrides, safe);
    List<FilterKey> filter = FilterReader.read(overrides, yaml, file, rules, findings);
    if (!rules.hasOwnKeys() && merged.containsKey("filter")) {
      // Not the keys of one source only: pages depend on all of them.
      merged.put("filter", FilterReader.names(filter));
    }
    SiteConfig config = config(ours(merged, places), places, filter, merged);
    new ConfiguredPermalinks(file, yaml, rules, findings).check(config.content());
    boolean menus =
        List.of("sections", "nav", "breadcrumbs").stream().anyMatch(config.files()::containsKey);
    return menus ? config.withProvided(provided(config)) : config;
  }

  /** The values without keys that are the site's own. */
  private ConfigValues ours(Map<String, Object> merged, ConfigPlaces places) {
    if (!rules.hasOwnKeys()) {
      return ConfigValues.of(merged, places, findings);
    }
    OwnKeys own = places.ownKeys(rules.keysOfTool());
    config(ConfigValues.of(merged, places, new Findings(), own), places, List.of(), merged);
    own.told().forEach(findings::add);
    Map<String, Object> ours = new LinkedHashMap<>(merged);
    ours.keySet().removeAll(own.keys());
    return ConfigValues.of(ours, places, findings);
  }

  private SiteConfig config(
      ConfigValues values, ConfigPlaces places, List<FilterKey> filter, Map<String, Object> all) {
    SiteConfig config =
        new SiteConfig(
            places.written().file(),
            dialect(values),
            new SiteInfoReader(values, rules, safe).read(),
            ContentRulesReader.read(values, rules),
            SectionsReader.read(values),
            links(values, "nav", /* urls= */ true),
            links(values, "breadcrumbs", /* urls= */ false),
            values.strings("provided", List.of()),
            LinksConfig.read(values, rules),
            ChecksConfig.read(values, rules),
            ThemeSettingsReader.read(values, rules)
                .used(LayoutsReader.useTheme(values, rules, safe)),
            announcement(values),
            Footer.read(values, rules),
            GitConfig.read(values, rules),
            DiagramsConfig.read(values, rules),
            rules.outputs(values),
            filter,
            MathConfig.read(values),
            languages(values),
            VersionsReader.read(values, rules),
            places.files(),
            safe,
            Collections.unmodifiableMap(all));
    values.get("extra");
    values.get("filter");
    // Their own dialects check them, if any document is read in them.
    known.configured().forEach(values::get);
    if (!rules.hasOwnKeys()) {
      values.reportUnknown();
    }
    return config.languages().find(config.languages().main()).map(config::in).orElse(config);
  }

  private Languages languages(ConfigValues values) {
    return new LanguagesReader(
            values, rules, own -> links(own, "nav", /* urls= */ true), ConfigReader::announcement)
        .read();
  }

  private Map<String, Object> below(Map<String, Object> fallbacks) {
    return defaults.values().isEmpty() ? fallbacks : Mappings.merge(fallbacks, defaults.values());
  }

  private List<String> provided(SiteConfig config) {
    Set<String> all = new LinkedHashSet<>(config.provided());
    all.addAll(defaults.provided());
    return List.copyOf(all);
  }

  private WrittenConfig written(Path source, List<String> files) {
    WrittenConfig written = new WrittenConfig("", YamlMapping.EMPTY);
    for (String file : files) {
      YamlMapping yaml = readFile(source, file);
      written = written.file().isEmpty() ? new WrittenConfig(file, yaml) : written.with(file, yaml);
    }
    return written;
  }

  private YamlMapping readFile(Path source, String file) {
    if (safe && StrangersSettings.isLink(source, file, findings)) {
      return YamlMapping.EMPTY;
    }
    try {
      YamlMapping read = rules.yaml().readMapping(ConfigText.read(source, file));
      CutValue cut = read.cut();
      if (cut != null) {
        findings.add(
            Finding.warning(
                FindingCode.CUT_VALUE, file, cut.position(), cut.message(), cut.hint()));
      }
      Map<String, Object> values =
          WithoutControls.in(read.values(), file, read::positionOf, findings);
      YamlMapping legal =
          values == read.values() ? read : new YamlMapping(values, read.positions());
      return safe ? StrangersSettings.without(legal, file, findings) : legal;
    } catch (CharacterCodingException e) {
      findings.add(
          Finding.error(
              FindingCode.NOT_UTF8,
              file,
              Position.START,
              "the file is not UTF-8",
              "Save it as UTF-8."));
    } catch (ForbiddenPathException e) {
      findings.add(OutsideSource.finding(file, "the configuration", e));
    } catch (IOException e) {
      findings.add(
          Finding.error(
              FindingCode.UNREADABLE,
              file,
              Position.NONE,
              "the file cannot be read",
              "Check that it is a file, and its permissions."));
    } catch (YamlException e) {
      findings.add(
          Finding.error(
              FindingCode.YAML, file, e.position(), String.valueOf(e.getMessage()), e.hint()));
    }
    return YamlMapping.EMPTY;
  }

  private String dialect(ConfigValues values) {
    String name = values.string("dialect", rules.dialect());
    Collection<String> dialects = known.names();
    if (dialects.contains(name)) {
      return name;
    }
    values.report(
        FindingCode.WRONG_TYPE,
        "dialect",
        "there is no dialect \"" + name + "\"",
        Nearest.hint(
            name,
            dialects,
            "There are "
                + String.join(", ", dialects)
                + "; others come with extensions, which are dependencies of the plugin in a POM."));
    return rules.dialect();
  }

  private static Announcement announcement(ConfigValues values) {
    if (!(values.get("announcement") instanceof Map)) {
      return new Announcement(values.string("announcement", ""), "");
    }
    ConfigValues given = values.mapping("announcement");
    Announcement announcement =
        new Announcement(
            given.string("text", ""), given.address("url", ""), given.bool("closable", true));
    given.reportUnknown();
    return announcement;
  }

  /** The links at a key; with {@code urls}, each needs a URL. */
  private static List<NavItem> links(ConfigValues values, String key, boolean urls) {
    List<NavItem> items = new ArrayList<>();
    for (ConfigValues item : values.mappings(key)) {
      NavItem made =
          new NavItem(item.string("title", ""), item.address("url", ""), item.position());
      if (made.title().isEmpty() || (urls && item.string("url", "").isEmpty())) {
        item.report(
            FindingCode.WRONG_TYPE,
            "",
            "a " + key + " entry needs a title" + (urls ? " and a url" : ""),
            "Write \"- {title: Guide, url: /guide/}\".");
      } else {
        items.add(made);
      }
      item.reportUnknown();
    }
    return List.copyOf(items);
  }
}
