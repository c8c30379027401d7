package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the values of a configuration are written.
 *
 * @param file the name of the configuration file
 * @param yaml its values and their positions
 * @param defaults values of another tool's file, below those
 * @param overrides values of the POM and the command line, above both
 * @param safe whether addresses are of a few schemes only, because a stranger wrote them
 */
record ConfigPlaces(
    String file,
    YamlMapping yaml,
    ConfigDefaults defaults,
    Map<String, Object> overrides,
    boolean safe) {

  /** Of a mapping of one file. */
  static ConfigPlaces of(String file, YamlMapping yaml) {
    return new ConfigPlaces(file, yaml, ConfigDefaults.NONE, Map.of(), /* safe= */ false);
  }

  /** The position of a value by its path; {@link Position#NONE} if no file has it. */
  Position positionOf(String path) {
    return isDefault(path)
        ? defaults.positions().getOrDefault(path, Position.NONE)
        : yaml.positionOf(path);
  }

  /** The file that a value is written in. */
  String fileOf(String path) {
    return isDefault(path) ? defaults.file() : file;
  }

  /** The files of the keys whose values are not written in the configuration file. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (String key : defaults.values().keySet()) {
      if (isDefault(key)) {
        files.put(key, defaults.file());
      }
    }
    return Map.copyOf(files);
  }

  /** Whether a value is in the source of a stranger, and not from the POM or the command line. */
  boolean isStrangers(String path) {
    boolean written = !yaml.positionOf(path).equals(Position.NONE);
    return safe && (written || isDefault(path)) && !overrides.containsKey(top(path));
  }

  /** The key of the top level in a path. */
  private static String top(String path) {
    int end = 0;
    while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
      end++;
    }
    return path.substring(0, end);
  }

  private boolean isDefault(String path) {
    if (defaults.values().isEmpty()) {
      return false;
    }
    String key = top(path);
    return defaults.values().containsKey(key)
        && !yaml.values().containsKey(key)
        && !overrides.containsKey(key);
  }
}
