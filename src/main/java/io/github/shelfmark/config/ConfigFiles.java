package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which of the files of a source is its configuration. */
public final class ConfigFiles {
  /** The key of overrides with the names of the configuration files, if they are not the usual. */
  public static final String KEY = "config";

  /**
   * The key of overrides that says what a build is for, such as {@code production}; only Jekyll's
   * templates ask.
   */
  public static final String ENVIRONMENT = "jekyll.environment";

  private ConfigFiles() {}

  /**
   * The configuration files that the POM or the command line names, in the order in which later
   * ones win.
   *
   * @param overrides the values of the POM and the command line
   * @return empty for the usual ones
   */
  public static List<String> named(Map<String, Object> overrides) {
    Object names = overrides.get(KEY);
    Stream<?> all =
        names instanceof Collection<?> list
            ? list.stream()
            : names == null ? Stream.empty() : Stream.of(names.toString().split(",", -1));
    return all.map(name -> String.valueOf(name).strip()).filter(name -> !name.isEmpty()).toList();
  }

  /**
   * Whether one of the configuration files that are named is in a source, and of the kind that some
   * rules are for.
   */
  public static boolean has(Path source, ConfigRules rules, List<String> named) {
    return named.stream().anyMatch(name -> rules.isFile(name) && isThere(source, name));
  }

  /**
   * The configuration files of a source.
   *
   * @param findings gets those that are missing, or look like one but are not read
   */
  static List<String> all(
      Path source, ConfigRules rules, Map<String, Object> overrides, Findings findings) {
    List<String> named = named(overrides);
    if (named.isEmpty()) {
      String chosen = choose(source, rules, findings);
      return chosen.isEmpty() ? List.of() : List.of(chosen);
    }
    List<String> files = new ArrayList<>();
    for (String name : named) {
      if (isThere(source, name)) {
        files.add(name);
      } else {
        findings.add(
            Finding.error(
                FindingCode.CONFIGURATION,
                "",
                Position.NONE,
                "there is no configuration file \"" + name + "\" in the source directory",
                "The parameter config names files relative to the source directory, with commas"
                    + " between them."));
      }
    }
    return files;
  }

  /** Whether there is a file, or a link whose target may be missing: that is reported then. */
  private static boolean isThere(Path source, String name) {
    return Files.exists(source.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether a source is a site of the kind that some rules are for, by the files that it has. */
  public static boolean has(Path source, ConfigRules rules) {
    return rules.files().stream().anyMatch(name -> isThere(source, name))
        || rules.unreadableFiles().stream().anyMatch(name -> isThere(source, name));
  }

  /**
   * Whether a file is the configuration of an ordinary site, and so is not published. Its name is
   * compared without case, because some file systems do not tell the two apart.
   *
   * @param path its path below the source directory
   */
  public static boolean isSiteFile(String path) {
    return path.length() <= "site.yaml".length()
        && ConfigReader.SITE_FILES.contains(path.toLowerCase(Locale.ROOT));
  }

  /**
   * Chooses the configuration file of a source.
   *
   * @param findings gets files that look like a configuration but are not read
   * @return its name; empty if there is none
   */
  static String choose(Path source, ConfigRules rules, Findings findings) {
    List<String> found = new ArrayList<>();
    for (String name : rules.files()) {
      if (isThere(source, name)) {
        found.add(name);
      }
    }
    if (found.isEmpty()) {
      unreadable(source, rules, findings);
      return "";
    }
    for (String other : found.subList(1, found.size())) {
      findings.add(
          Finding.warning(
              FindingCode.CONFIGURATION,
              other,
              Position.NONE,
              "not read, because there is a " + found.get(0) + " as well",
              "Move its keys to " + found.get(0) + ", and remove it."));
    }
    return found.get(0);
  }

  private static void unreadable(Path source, ConfigRules rules, Findings findings) {
    for (String name : rules.unreadableFiles()) {
      if (isThere(source, name)) {
        findings.add(
            Finding.error(
                FindingCode.CONFIGURATION,
                name,
                Position.NONE,
                "a configuration in TOML is not read",
                "Write its keys in YAML, in a file " + rules.files().get(0) + "."));
      }
    }
  }
}
