package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.yaml.Mappings;
import io.github.shelfmark.yaml.YamlMapping;
import java.util.HashMap;
import java.util.Map;

/**
 * The configuration files of a source as one.
 *
 * @param file the name of the first; empty if there is none
 * @param yaml the merged values and their positions
 * @param others the names of the files that have the values of paths, where it is not the first
 */
record WrittenConfig(String file, YamlMapping yaml, Map<String, String> others) {
  /** One file. */
  WrittenConfig(String file, YamlMapping yaml) {
    this(file, yaml, Map.of());
  }

  /** The same with a further file, whose values win. */
  WrittenConfig with(String name, YamlMapping more) {
    Map<String, Position> positions = new HashMap<>(yaml.positions());
    positions.putAll(more.positions());
    Map<String, String> files = new HashMap<>(others);
    more.positions().keySet().forEach(path -> files.put(path, name));
    return new WrittenConfig(
        file,
        new YamlMapping(Mappings.merge(yaml.values(), more.values()), positions),
        Map.copyOf(files));
  }

  /** The file that a value is written in. */
  String fileOf(String path) {
    return others.getOrDefault(path, file);
  }
}
