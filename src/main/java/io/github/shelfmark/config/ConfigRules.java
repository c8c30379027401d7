package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How the configuration of one kind of site is read. The methods' own answers are those for an
 * ordinary site, configured in {@code site.yml}.
 */
public interface ConfigRules {
  /** The texts of an ordinary site. */
  Set<String> TEXTS =
      Set.of(
          "title",
          "name",
          "description",
          "version",
          "lang",
          "announcement",
          "author",
          "slug",
          "copyright",
          "licence",
          "license",
          "tags",
          "categories",
          "text",
          "tagline",
          "details",
          "linkText",
          "icon",
          "alt",
          "permalink");

  /** Of an ordinary site. */
  ConfigRules ORDINARY = new ConfigRules() {};

  /**
   * Names of configuration files in the source directory; a source that has one of them is a site
   * of this kind. The first that is there is read, and none of them is published.
   */
  default List<String> files() {
    return ConfigReader.SITE_FILES;
  }

  /**
   * Whether a file is a configuration of a site of this kind, by its name, where the POM or the
   * command line says which files are.
   */
  default boolean isFile(String name) {
    return files().contains(name);
  }

  /** Names of configuration files that make a site of this kind as well, but cannot be read. */
  default List<String> unreadableFiles() {
    return List.of();
  }

  /** What unquoted scalars of YAML mean, in the configuration and in front matter. */
  default ScalarRules scalars() {
    return ScalarRules.CORE;
  }

  /**
   * The keys of YAML whose values stay as they are written, in the configuration and in front
   * matter: texts for readers, such as the title {@code True}. Numbers under other keys keep their
   * spelling too, but count as numbers.
   */
  default Set<String> texts() {
    return TEXTS;
  }

  /** Reads YAML by these rules. */
  default YamlReader yaml() {
    return new YamlReader(scalars(), texts());
  }

  /**
   * What a site of this kind has where its {@code site.yml} does not say otherwise: the values of
   * keys of {@code site.yml}, such as a menu from another tool's configuration. They win over what
   * the POM says of every project, such as its name.
   *
   * @param project the values of the project, such as {@code version}
   * @param reads gets each file outside the source directory that was looked for or into, so that
   *     the next build sees when it changes
   * @param findings gets what is wrong with what was read
   */
  default Map<String, Object> defaults(
      Map<String, String> project, Consumer<Path> reads, Consumer<Finding> findings) {
    return Map.of();
  }

  /**
   * The values of the configuration file with what other files of the source add to them.
   *
   * @param values what the file says
   * @param source the source directory
   */
  default Map<String, Object> completed(Map<String, Object> values, Path source) {
    return values;
  }

  /** The dialect of a site that names none. */
  default String dialect() {
    return "commonmark";
  }

  /**
   * The value of the key {@code layouts} with which pages have the layouts that are in the source;
   * empty if sites of this kind have none.
   */
  default Optional<String> ownLayouts() {
    return Optional.empty();
  }

  /** The permalink style of a site that names none. */
  default String permalink() {
    return "none";
  }

  /** Names or globs that are not content, whatever the site configures. */
  default List<String> exclude() {
    return List.of("target/");
  }

  /**
   * The collections of a site.
   *
   * @param configured those it configures
   */
  default List<CollectionConfig> collections(List<CollectionConfig> configured) {
    return configured;
  }

  /**
   * Whether the documents of a collection become pages when the site does not say.
   *
   * @param collection the name of the collection
   */
  default boolean writes(String collection) {
    return true;
  }

  /** Whether sites may have keys of their own, so that unknown keys are not reported. */
  default boolean hasOwnKeys() {
    return false;
  }

  /**
   * Where sites may have keys of their own: the keys that mean to the tool what they mean to us, so
   * that a wrong value is an error. A wrong value of another key is the site's own.
   */
  default Set<String> keysOfTool() {
    return Set.of();
  }

  /** Which files besides its pages a site gets. */
  default OutputsConfig outputs(ConfigValues values) {
    return OutputsConfigReader.read(values);
  }
}
