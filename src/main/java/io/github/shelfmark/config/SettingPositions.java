package io.github.shelfmark.config;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.yaml.YamlException;
import io.github.shelfmark.yaml.YamlMapping;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds settings in a configuration file that has been read before. It is read once more, when the
 * first position is asked for: only what is wrong has to be found.
 */
public final class SettingPositions {
  private final Path source;
  private final String file;
  private final ConfigRules rules;
  private @Nullable YamlMapping yaml;

  /**
   * Positions in one file.
   *
   * @param source the directory that the file is in
   * @param file its name; empty if there is none
   * @param rules how it is read
   */
  public SettingPositions(Path source, String file, ConfigRules rules) {
    this.source = source;
    this.file = file;
    this.rules = rules;
  }

  /**
   * The position of a setting, else of the nearest one around it.
   *
   * @param path its path, such as {@code flexmark.extensions[2]}
   * @return {@link Position#NONE} if the file has nothing of it
   */
  public Position of(String path) {
    String rest = path;
    while (true) {
      Position position = read().positionOf(rest);
      int end = Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['));
      if (!position.equals(Position.NONE) || end < 0) {
        return position;
      }
      rest = rest.substring(0, end);
    }
  }

  private YamlMapping read() {
    YamlMapping known = yaml;
    if (known == null) {
      known = YamlMapping.EMPTY;
      try {
        if (!file.isEmpty()) {
          known = rules.yaml().readMapping(ConfigText.read(source, file));
        }
      } catch (IOException | YamlException changedMeanwhile) {
        known = YamlMapping.EMPTY;
      }
      yaml = known;
    }
    return known;
  }
}
