package io.github.shelfmark.extension;

import io.github.shelfmark.config.ConfigFiles;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.SiteConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules of one kind of site. The defaults of the methods are the rules of an ordinary site;
 * another kind overrides what differs.
 */
public interface SitePolicy {
  /** The rules of an ordinary site. */
  SitePolicy ORDINARY = () -> "shelfmark";

  /** The name of the kind of site. */
  String name();

  /**
   * The rules for a source, if it is a site of this kind. Asked of every source, so it looks for a
   * file or two and loads no more classes than that takes.
   *
   * @param source the source directory, which need not exist
   * @return empty if it is a site of another kind. An ordinary site is what no other kind claims; a
   *     {@code site.yml} makes one unless a kind overrides this method.
   */
  default Optional<SitePolicy> in(Path source) {
    return !ConfigFiles.has(source, ORDINARY.config()) && ConfigFiles.has(source, config())
        ? Optional.of(this)
        : Optional.empty();
  }

  /**
   * As {@link #in(Path)}, where the POM or the command line says which files are the configuration.
   *
   * @param configs their names; empty for the usual ones
   */
  default Optional<SitePolicy> in(Path source, List<String> configs) {
    return ConfigFiles.has(source, config(), configs) ? Optional.of(this) : in(source);
  }

  /**
   * The same rules with what only a build has.
   *
   * @param libraries loads libraries that only some sites need
   * @param project the values of the project, such as {@code version}
   */
  default SitePolicy in(Libraries libraries, Map<String, String> project) {
    return this;
  }

  /**
   * The directories below the source that have the content, such as {@code markdown} and {@code
   * resources}: laid over each other at the root of the site, whether they exist or not. The
   * configuration, {@code _data} and {@code _theme} are in the source directory itself.
   *
   * @return empty if the source directory itself has the content
   */
  default List<String> content() {
    return List.of();
  }

  /** Whether a site of this kind may have modules, or be one in the site of all modules. */
  default boolean joinsModules() {
    return true;
  }

  /** How the configuration is read, and which file it is in. */
  default ConfigRules config() {
    return ConfigRules.ORDINARY;
  }

  /** Which files are documents, and what is known of a document by its file. */
  default SourceRules sources(SiteConfig config) {
    return SourceRules.ORDINARY;
  }

  /** What is checked in sites of this kind only. */
  default List<Rule> rules() {
    return List.of();
  }

  /**
   * What becomes of files that are neither pages nor copied; asked for a plan only, not in builds.
   *
   * @return takes the path of a file below the source directory, with slashes; gives nothing if the
   *     rules of ordinary sites say it
   */
  default Function<String, Optional<FileUse>> uses() {
    return path -> Optional.empty();
  }

  /** How links are resolved and written. */
  default LinkRules links(SiteConfig config) {
    return LinkRules.ORDINARY;
  }

  /** Which layouts documents may ask for. */
  default LayoutRules layouts() {
    return LayoutRules.ORDINARY;
  }
}
