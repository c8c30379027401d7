package io.github.shelfmark.aggregate;

import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.KnownDialects;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.record.SourceRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads the configuration of modules. A module says what its content is; how the site looks, where
 * it is published and what it has besides its pages is the root's to say.
 */
public final class ModuleConfigs {
  /** What a module takes from the root where its own configuration does not say otherwise. */
  private static final List<String> INHERITED =
      List.of(
          "dialect",
          "timezone",
          "permalink",
          "markdown_ext",
          "future",
          "unpublished",
          "show_drafts",
          "filter");

  /** What the command line and the POM set for all modules. */
  private static final List<String> SET_FOR_ALL =
      List.of("dialect", "future", "show_drafts", "unpublished");

  /** What only the root can say, because there is one of it in a site. */
  private static final Set<String> ROOT_ONLY =
      Set.of(
          "url",
          "baseurl",
          "nav",
          "breadcrumbs",
          "lang",
          "theme",
          "announcement",
          "git",
          "edit_url",
          "repository",
          "version",
          "feed",
          "sitemap",
          "robots",
          "redirects",
          "description",
          "search",
          "llms",
          "twins",
          "checks");

  private final SiteConfig root;
  private final Map<String, Object> overrides;
  private final KnownDialects dialects;
  private final Consumer<Path> reads;
  private final Findings findings;

  /**
   * A reader for the modules of one site.
   *
   * @param root the configuration of the site
   * @param overrides what the command line and the POM set
   * @param dialects the dialects there are
   * @param reads gets the files outside the modules that their configuration is read from
   * @param findings gets what is wrong, by paths in the whole site
   */
  public ModuleConfigs(
      SiteConfig root,
      Map<String, Object> overrides,
      KnownDialects dialects,
      Consumer<Path> reads,
      Findings findings) {
    this.root = root;
    this.overrides = overrides;
    this.dialects = dialects;
    this.reads = reads;
    this.findings = findings;
  }

  /**
   * Reads the configuration of one module.
   *
   * @param rules those of its kind of site
   */
  public SiteConfig read(SourceRoot module, ConfigRules rules) {
    Findings own = new Findings();
    Map<String, Object> kinds = rules.defaults(module.project(), reads, own::add);
    SiteConfig config =
        new ConfigReader(rules, dialects, own)
            .safe(root.safe())
            .read(module.directory(), ConfigReader.over(fallbacks(module), kinds), overrides());
    if (!config.file().isEmpty()) {
      reportKeysOfTheRoot(module.directory().resolve(config.file()), config, own);
    }
    Moved moved = new Moved(module.mount());
    own.list().forEach(finding -> findings.add(moved.finding(finding)));
    return config;
  }

  private Map<String, Object> fallbacks(SourceRoot module) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", module.title().isEmpty() ? module.module() : module.title());
    List<String> inherited = new ArrayList<>(INHERITED);
    inherited.addAll(dialects.configured());
    for (String key : inherited) {
      if (root.values().containsKey(key)) {
        values.put(key, root.values().get(key));
      }
    }
    return values;
  }

  private Map<String, Object> overrides() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : SET_FOR_ALL) {
      if (overrides.containsKey(key)) {
        values.put(key, overrides.get(key));
      }
    }
    values.put("lang", root.info().lang());
    return values;
  }

  private static void reportKeysOfTheRoot(Path file, SiteConfig config, Findings own) {
    ConfinedDirectory directory = new ConfinedDirectory(Objects.requireNonNull(file.getParent()));
    List<String> lines;
    try {
      lines = new String(directory.read(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException reported) {
      return;
    }
    for (String key : new TreeSet<>(ROOT_ONLY)) {
      int line = lineOf(key, lines);
      if (line > 0) {
        own.add(
            Finding.info(
                FindingCode.ROOT_ONLY,
                config.file(),
                new Position(line, 1),
                "\"" + key + "\" of a module has no effect in the site of all modules",
                "Set it in the root's site.yml; it is still used when the module is built alone."));
      }
    }
  }

  /** The line, from 1, on which a key of the top level is; 0 if it is not there. */
  private static int lineOf(String key, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String bare = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (bare.startsWith(key) && bare.startsWith(":", key.length())) {
        return i + 1;
      }
    }
    return 0;
  }
}
