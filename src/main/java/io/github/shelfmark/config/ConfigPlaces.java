package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the values of a configuration are written.
 *
 * @param written the configuration files
 * @param defaults values of another tool's file, below those
 * @param overrides values of the POM and the command line, above both
 * @param safe whether addresses are of a few schemes only, because a stranger wrote them
 */
record ConfigPlaces(
    WrittenConfig written, ConfigDefaults defaults, Map<String, Object> overrides, boolean safe) {

  /** Of a mapping of one file. */
  static ConfigPlaces of(String file, YamlMapping yaml) {
    return new ConfigPlaces(
        new WrittenConfig(file, yaml), ConfigDefaults.NONE, Map.of(), /* safe= */ false);
  }

  /** The position of a value by its path; {@link Position#NONE} if no file has it. */
  Position positionOf(String path) {
    return isDefault(path)
        ? defaults.positions().getOrDefault(path, Position.NONE)
        : written.yaml().positionOf(path);
  }

  /** The file that a value is written in. */
  String fileOf(String path) {
    return isDefault(path) ? defaults.file() : written.fileOf(path);
  }

  /**
   * Finds which of the keys in the configuration file are the site's own.
   *
   * @param tools the keys that mean the same to the tool that the site is written for
   */
  OwnKeys ownKeys(Set<String> tools) {
    Set<String> keys = new HashSet<>(written.yaml().values().keySet());
    keys.removeAll(overrides.keySet());
    return new OwnKeys(keys, tools);
  }

  /** The files of the keys whose values are not written in the first configuration file. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (String key : written.yaml().values().keySet()) {
      if (written.others().containsKey(key)) {
        files.put(key, written.fileOf(key));
      }
    }
    for (String key : defaults.values().keySet()) {
      if (isDefault(key)) {
        files.put(key, defaults.file());
      }
    }
    return Map.copyOf(files);
  }

  /** Whether a value is in the source of a stranger, and not from the POM or the command line. */
  boolean isStrangers(String path) {
    boolean inFile = !written.yaml().positionOf(path).equals(Position.NONE);
    return safe && (inFile || isDefault(path)) && !overrides.containsKey(top(path));
  }

  /** The key of the top level in a path. */
  static String top(String path) {
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
        && !written.yaml().values().containsKey(key)
        && !overrides.containsKey(key);
  }
}
