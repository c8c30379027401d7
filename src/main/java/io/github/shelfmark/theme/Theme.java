package io.github.shelfmark.theme;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.ThemeSettings;
import io.github.shelfmark.extension.BlockFile;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.record.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A theme in layers: the built-in theme, optionally a theme from a jar, and the site's own files.
 * Each layer overrides single files of those below. All files are read into memory on loading;
 * rendering reads no files.
 *
 * <p>Templates end in {@code .ftlh}. A template in the top directory is a layout, except {@code
 * base.ftlh}, which all layouts share; {@code partials/} contains the parts of pages. All of {@code
 * css/*.css} becomes one style sheet and all of {@code js/*.js} one script, in the order of their
 * names. Those in {@code blocks/} stay files of their own, for pages that use the block; any other
 * file is copied as it is.
 */
public final class Theme {
  /** The path prefix under which templates can include an overridden built-in file. */
  private static final String BUILT_IN = "builtin/";

  /** The path prefix under which templates can include an overridden file of the theme's jar. */
  private static final String IN_JAR = "theme/";

  private static final String FRAME = "base";
  private static final String TEMPLATE = ".ftlh";

  /** Layouts that documents cannot have: they show variables that only generated pages get. */
  private static final Set<String> GENERATED = Set.of("archive", "tag", "tags");

  private final Configuration templates;
  private final TemplateErrors errors;
  private final Set<String> layouts;
  private final Bundle bundle;
  private final Messages messages;
  private final Prints prints;

  private Theme(
      Configuration templates,
      TemplateErrors errors,
      Set<String> layouts,
      Bundle bundle,
      Messages messages,
      Prints prints) {
    this.prints = prints;
    this.templates = templates;
    this.errors = errors;
    this.layouts = layouts;
    this.bundle = bundle;
    this.messages = messages;
  }

  /**
   * Loads the built-in theme with a site's own files.
   *
   * @param overrides the directory of the site's own files, in the source directory; may be missing
   * @param findings receives files that cannot be used and templates that cannot be parsed
   */
  public static Theme load(Optional<Path> overrides, Findings findings) {
    return load(overrides.stream().toList(), ThemeSettings.NONE, "", List.of(), "", findings);
  }

  /**
   * Loads the theme of a site.
   *
   * @param overrides the directories of the site's own files, one a source directory
   * @param settings the name and settings of the theme
   * @param file the configuration file with the settings
   * @param contributed what extensions add to the built-in theme
   * @param known the {@link #fingerprint} of a theme whose templates all compile; if this theme has
   *     the same, its templates are compiled only when needed
   */
  public static Theme load(
      List<Path> overrides,
      ThemeSettings settings,
      String file,
      List<ContributedFiles> contributed,
      String known,
      Findings findings) {
    List<Layer> layers = new ArrayList<>();
    Layer builtIn = new Layer("", BuiltIn.read());
    layers.add(builtIn);
    BundledFont.of(settings).ifPresent(layers::add);
    contributed.forEach(files -> layers.add(new Layer("", files.read(findings))));
    Optional<Layer> jar =
        settings.name().isEmpty() ? Optional.empty() : ThemeJars.read(settings, file, findings);
    jar.ifPresent(layers::add);
    overrides.forEach(directory -> layers.add(Overrides.read(directory, findings)));

    Map<String, byte[]> all = new TreeMap<>();
    layers.forEach(layer -> all.putAll(layer.files()));
    Prints prints = Prints.of(layers, settings.used());
    Map<String, String> paths = paths(layers, jar);
    TemplateErrors errors = new TemplateErrors(paths);
    Configuration templates = Templates.configure(templates(all, builtIn, jar), paths.keySet());
    Set<String> layouts = new TreeSet<>();
    for (String name : all.keySet()) {
      if (name.endsWith(TEMPLATE)) {
        // Small sites with layouts of their own would spend much of their time on it.
        if (settings.used() && !prints.all().equals(known)) {
          compile(templates, name, errors, findings);
        }
        String layout = name.substring(0, name.length() - TEMPLATE.length());
        boolean ours = builtIn.files().get(name) == all.get(name);
        if (layout.indexOf('/') < 0
            && !layout.equals(FRAME)
            && !(ours && GENERATED.contains(layout))) {
          layouts.add(layout);
        }
      }
    }
    Messages messages = Messages.read(layers, findings);
    Bundle bundle = Bundle.of(all, SettingsStyle.css(settings));
    return new Theme(templates, errors, Set.copyOf(layouts), bundle, messages, prints);
  }

  /** Digests of files: of all, and without those of blocks. */
  private record Prints(String all, String common) {
    /**
     * Digests the files.
     *
     * @param used whether templates are used, so that they have been compiled
     */
    static Prints of(List<Layer> layers, boolean used) {
      Fingerprint all =
          new Fingerprint().add(Configuration.getVersion().toString()).add(String.valueOf(used));
      Fingerprint common = new Fingerprint().add(Configuration.getVersion().toString());
      for (Layer layer : layers) {
        Map<String, byte[]> files = new TreeMap<>(layer.files());
        all.add(files);
        files.keySet().removeIf(BlockFile::is);
        if (!files.isEmpty()) {
          common.add(files);
        }
      }
      return new Prints(all.hex(), common.hex());
    }
  }

  /** The files of templates as their authors see them, by the names of the templates. */
  private static Map<String, String> paths(List<Layer> layers, Optional<Layer> jar) {
    Map<String, String> paths = new TreeMap<>();
    for (Layer layer : layers) {
      if (!layer.origin().isEmpty()) {
        layer.files().keySet().forEach(name -> paths.put(name, layer.path(name)));
      }
    }
    jar.ifPresent(
        layer ->
            layer.files().keySet().forEach(name -> paths.put(IN_JAR + name, layer.path(name))));
    return Map.copyOf(paths);
  }

  private static StringTemplateLoader templates(
      Map<String, byte[]> all, Layer builtIn, Optional<Layer> jar) {
    StringTemplateLoader loader = new StringTemplateLoader();
    builtIn.files().forEach((name, bytes) -> put(loader, BUILT_IN + name, bytes));
    jar.ifPresent(
        layer -> layer.files().forEach((name, bytes) -> put(loader, IN_JAR + name, bytes)));
    all.forEach((name, bytes) -> put(loader, name, bytes));
    return loader;
  }

  private static void put(StringTemplateLoader loader, String name, byte[] bytes) {
    if (name.endsWith(TEMPLATE)) {
      loader.putTemplate(name, new String(bytes, StandardCharsets.UTF_8), 0);
    }
  }

  private static void compile(
      Configuration templates, String name, TemplateErrors errors, Findings findings) {
    try {
      templates.getTemplate(name);
    } catch (ParseException e) {
      findings.add(errors.toFinding(e));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory cannot fail", e);
    }
  }

  /** Whether a theme file is text that we process. */
  static boolean isText(String name) {
    return name.endsWith(TEMPLATE)
        || name.endsWith(".css")
        || name.endsWith(".js")
        || Messages.isBundle(name);
  }

  /** The valid values of {@code layout} in front matter. */
  public Set<String> layouts() {
    return new TreeSet<>(layouts);
  }

  /** A digest of all files of the theme. */
  public String fingerprint() {
    return prints.all();
  }

  /** A digest of the files that every page is made with: all but those of blocks. */
  String common() {
    return prints.common();
  }

  /** The files that pages load, by output path. */
  public Map<String, byte[]> assets() {
    return bundle.assets();
  }

  boolean hasLayout(String name) {
    return layouts.contains(name);
  }

  /** The words of the theme. */
  public Words words() {
    return (lang, key) -> messages.in(lang).getOrDefault(key, key);
  }

  /** Reports the languages of a site in which the theme has no words. */
  public void checkWords(SiteConfig config, Consumer<Finding> findings) {
    MissingWords.check(config, messages, findings);
  }

  Messages messages() {
    return messages;
  }

  Bundle bundle() {
    return bundle;
  }

  /**
   * Renders a layout.
   *
   * @param layout the name of a layout of this theme
   * @param model the variables of the template
   */
  Made render(String layout, Map<String, Object> model) {
    return Templates.render(templates, layout + TEMPLATE, model, errors);
  }
}
