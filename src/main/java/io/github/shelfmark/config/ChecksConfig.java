package io.github.shelfmark.config;

import java.util.List;

/**
 * What a site says of checks.
 *
 * @param levels how severe their findings are
 * @param schemas what front matter has to be like
 */
public record ChecksConfig(List<CheckLevel> levels, List<SchemaFile> schemas) {
  /** Nothing is configured. */
  public static final ChecksConfig NONE = new ChecksConfig(List.of(), List.of());

  static ChecksConfig read(ConfigValues values, ConfigRules rules) {
    return new ChecksConfig(CheckLevel.read(values, rules), SchemaFile.read(values, rules));
  }
}
