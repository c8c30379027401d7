package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which of the files of a source is its configuration. */
public final class ConfigFiles {
  private ConfigFiles() {}

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
