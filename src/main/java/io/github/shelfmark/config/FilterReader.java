package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads which values of the build documents may show. Whoever writes the POM or the command line
 * may choose any; the configuration file belongs to the documents, which others may write, so alone
 * it may choose only what every build publishes anyway.
 */
final class FilterReader {
  private static final String KEY = "filter";

  /** What the configuration file may choose alone. */
  private static final List<String> HARMLESS =
      List.of(
          "project.groupId",
          "project.artifactId",
          "project.version",
          "project.name",
          "project.url");

  private final ConfigValues file;
  private final ConfigValues pom;
  private final ConfigRules rules;
  private final Map<String, FilterKey> keys = new LinkedHashMap<>();

  private FilterReader(ConfigValues file, ConfigValues pom, ConfigRules rules) {
    this.file = file;
    this.pom = pom;
    this.rules = rules;
  }

  /**
   * Reads the keys of all sources.
   *
   * @param overrides the configuration of the POM and the command line
   * @param yaml that of the configuration file
   * @param name the file's name
   * @param findings gets the keys that may not be chosen
   */
  static List<FilterKey> read(
      Map<String, Object> overrides,
      YamlMapping yaml,
      String name,
      ConfigRules rules,
      Findings findings) {
    FilterReader reader =
        new FilterReader(
            ConfigValues.of(yaml.values(), name, yaml, findings),
            ConfigValues.of(overrides, "", YamlMapping.EMPTY, findings),
            rules);
    for (String key : reader.pom.strings(KEY, List.of())) {
      reader.add(reader.pom, KEY, key.strip());
    }
    if (!rules.hasOwnKeys() || isListOfTexts(reader.file.get(KEY))) {
      reader.readFile();
    }
    return List.copyOf(reader.keys.values());
  }

  private static boolean isListOfTexts(@Nullable Object value) {
    return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
  }

  private void readFile() {
    List<String> names = file.strings(KEY, List.of());
    boolean list = file.get(KEY) instanceof List;
    for (int i = 0; i < names.size(); i++) {
      String path = list ? KEY + "[" + i + "]" : KEY;
      String name = names.get(i).strip();
      if (keys.containsKey(name)) {
        continue;
      }
      if (HARMLESS.contains(name)) {
        add(file, path, name);
      } else if (!rules.hasOwnKeys() && isAllowed(file, path, name)) {
        file.report(
            FindingCode.FILTER,
            path,
            "\"" + name + "\" may be shown only if the POM or the command line names it too",
            Nearest.hint(
                name,
                HARMLESS,
                "Put <filter><param>"
                    + name
                    + "</param></filter> into the plugin's <configuration> in the POM."));
      }
    }
  }

  private void add(ConfigValues source, String path, String name) {
    if (isAllowed(source, path, name)) {
      keys.putIfAbsent(name, new FilterKey(name, source.position(path)));
    }
  }

  private static boolean isAllowed(ConfigValues source, String path, String name) {
    if (name.startsWith("env.") || name.startsWith("settings.")) {
      source.report(
          FindingCode.FILTER,
          path,
          "\"" + name + "\" is never shown, because it may be a secret",
          "Give what readers may see as a property of its own, such as -Dbuild.number=….");
      return false;
    }
    if (isName(name)) {
      return true;
    }
    source.report(
        FindingCode.FILTER,
        path,
        "\"" + name + "\" is not the name of a value",
        "Write it without ${ and }, such as project.version.");
    return false;
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!letter && "._-".indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** The names of keys, as they replace what the sources say. */
  static List<String> names(List<FilterKey> keys) {
    List<String> names = new ArrayList<>();
    keys.forEach(key -> names.add(key.name()));
    return names;
  }
}
