package io.github.shelfmark.jbake;

import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.FileUse;
import io.github.shelfmark.extension.LayoutRules;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.SourceRules;
import io.github.shelfmark.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules of one site of JBake. */
final class JbakeSite implements SitePolicy {
  /** JBake checks no links, so one without a target does not fail a build. */
  private static final LinkRules LINKS =
      new LinkRules() {
        @Override
        public Severity broken() {
          return Severity.WARNING;
        }
      };

  /** A layout is a key like any other in JBake, whose templates hang on the type. */
  private static final LayoutRules LAYOUTS =
      new LayoutRules() {
        @Override
        public boolean areThemes() {
          return false;
        }
      };

  private final JbakeDirectories directories;
  private final JbakeProperties properties;
  private final JbakeSettings settings;

  private JbakeSite(Path source, JbakeProperties properties) {
    this.properties = properties;
    this.settings = JbakeSettings.of(properties);
    this.directories = new JbakeDirectories(source, settings);
  }

  /**
   * The rules for a source.
   *
   * @param source the directory with the configuration
   * @param file the name of the configuration
   */
  static JbakeSite in(Path source, String file) {
    Path absolute = source.toAbsolutePath().normalize();
    return new JbakeSite(absolute, PropertiesReader.read(absolute, file));
  }

  @Override
  public String name() {
    return JbakeKind.NAME;
  }

  @Override
  public List<String> content() {
    return settings.content().equals(settings.assets())
        ? List.of(settings.content())
        : List.of(settings.content(), settings.assets());
  }

  @Override
  public Function<String, Optional<FileUse>> uses() {
    return this::use;
  }

  private Optional<FileUse> use(String path) {
    if (path.equals(properties.file())) {
      return Optional.of(
          FileUse.configuration(
              properties.entries().keySet().stream().filter(JbakeKeys::isRead).toList(),
              properties.entries().keySet().stream()
                  .filter(key -> !JbakeKeys.isRead(key))
                  .toList()));
    }
    String templates = properties.text("template.folder", "templates") + "/";
    return path.startsWith(templates)
        ? Optional.of(FileUse.notUsed("templates are not run"))
        : directories.use(path);
  }

  @Override
  public ConfigRules config() {
    return new JbakeConfig(properties, settings);
  }

  @Override
  public SourceRules sources(SiteConfig config) {
    return new JbakeSources(settings, directories, config().texts(), config().yaml());
  }

  @Override
  public LinkRules links(SiteConfig config) {
    return LINKS;
  }

  @Override
  public LayoutRules layouts() {
    return LAYOUTS;
  }

  @Override
  public List<Rule> rules() {
    return List.of(new NotRead(properties, directories));
  }
}
