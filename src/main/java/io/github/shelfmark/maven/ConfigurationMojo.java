package io.github.shelfmark.maven;

import io.github.shelfmark.config.ConfigFiles;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that are keys of {@code site.yml} as well. Maven takes parameters from
 * superclasses and from nowhere else, which is why this is one.
 */
abstract class ConfigurationMojo extends AbstractMojo {
  /**
   * Names of the configuration files in the source directory, later ones winning, such as
   * _config.yml,_config.dev.yml; without it site.yml or _config.yml.
   */
  @Parameter(property = "shelfmark.config")
  private @Nullable List<String> config;

  /**
   * The value of jekyll.environment in the templates of a Jekyll site. Defaults to the environment
   * variable JEKYLL_ENV, else production.
   */
  @Parameter(property = "shelfmark.environment", defaultValue = "${env.JEKYLL_ENV}")
  private @Nullable String environment;

  /** The site's title; overrides site.yml. Defaults to the project's name. */
  @Parameter(property = "shelfmark.title")
  private @Nullable String title;

  /** The site's description; overrides site.yml. Defaults to the project's description. */
  @Parameter(property = "shelfmark.description")
  private @Nullable String description;

  /** Scheme and host the site is published under; overrides site.yml. */
  @Parameter(property = "shelfmark.url")
  private @Nullable String url;

  /** The path below the host, such as /docs; overrides site.yml. */
  @Parameter(property = "shelfmark.baseurl")
  private @Nullable String baseurl;

  /** The language of the site, such as en or zh-CN; overrides site.yml. */
  @Parameter(property = "shelfmark.lang")
  private @Nullable String lang;

  /** How documents are read: commonmark, flexmark or jekyll; overrides site.yml. */
  @Parameter(property = "shelfmark.dialect")
  private @Nullable String dialect;

  /**
   * The layouts of a Jekyll site: theme, or jekyll for those in its _layouts; overrides
   * _config.yml.
   */
  @Parameter(property = "shelfmark.layouts")
  private @Nullable String layouts;

  /** The sections in reading order, each with title, prefix and sections; overrides site.yml. */
  @Parameter private @Nullable List<SectionParameter> sections;

  /** Globs of URLs that other tools write into the site, such as apidocs/**; overrides site.yml. */
  @Parameter(property = "shelfmark.provided")
  private @Nullable List<String> provided;

  /** Patterns of the only files that are content, such as docs/**; overrides site.yml. */
  @Parameter(property = "shelfmark.includes")
  private @Nullable List<String> includes;

  /**
   * Names of values that documents may show as ${name}, such as project.version or a property of
   * the POM; added to those of site.yml.
   */
  @Parameter(property = "shelfmark.filter")
  private @Nullable List<String> filter;

  /** The severity of broken links and anchors, error or warn; overrides site.yml. */
  @Parameter(property = "shelfmark.links")
  private @Nullable String links;

  /**
   * The severity of checks, by number or name: error, warning, info or off; those of site.yml are
   * added.
   */
  @Parameter private @Nullable Map<String, String> checks;

  /** Whether to build documents dated in the future; overrides site.yml. */
  @Parameter(property = "shelfmark.future")
  private @Nullable Boolean future;

  /** Whether to build the drafts of a Jekyll site; overrides _config.yml. */
  @Parameter(property = "shelfmark.drafts")
  private @Nullable Boolean drafts;

  /** The values that documents may show. */
  final @Nullable List<String> filter() {
    return filter;
  }

  /** What the parameters say, with the keys of site.yml. */
  final Map<String, Object> overrides() {
    return new Overrides()
        .with(ConfigFiles.KEY, config)
        .with(ConfigFiles.ENVIRONMENT, environment)
        .with("title", title)
        .with("description", description)
        .with("url", url)
        .with("baseurl", baseurl)
        .with("lang", lang)
        .with("dialect", dialect)
        .with("layouts", layouts)
        .with("provided", provided)
        .with("includes", includes)
        .with("filter", filter)
        .with("links", links)
        .with("checks", checks)
        .with("future", future)
        .with("show_drafts", drafts)
        .with(
            "sections",
            sections == null ? null : sections.stream().map(SectionParameter::toConfig).toList())
        .toMap();
  }
}
