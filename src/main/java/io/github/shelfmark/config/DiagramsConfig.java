package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import java.time.Duration;
import java.util.Map;

/**
 * The diagrams of a site: the key {@code diagrams}.
 *
 * @param drawn whether pages show diagrams in place of their texts
 * @param limit how long drawing one may take, up to ten minutes
 */
public record DiagramsConfig(boolean drawn, Duration limit) {
  private static final int USUAL_SECONDS = 20;
  private static final int MOST_SECONDS = 600;
  private static final String KEY = "diagrams";

  /** Of a site that says nothing. */
  public static final DiagramsConfig DEFAULTS =
      new DiagramsConfig(true, Duration.ofSeconds(USUAL_SECONDS));

  /** Reads the key: true, false or a mapping. */
  static DiagramsConfig read(ConfigValues values, ConfigRules rules) {
    if (!(values.get(KEY) instanceof Map)) {
      return new DiagramsConfig(values.bool(KEY, true), DEFAULTS.limit());
    }
    ConfigValues keys = values.mapping(KEY);
    int seconds = keys.number("time_limit", USUAL_SECONDS);
    if (seconds < 1) {
      keys.report(
          FindingCode.WRONG_TYPE,
          "time_limit",
          "\"diagrams.time_limit\" must be at least one second",
          "Write \"time_limit: 30\".");
      seconds = USUAL_SECONDS;
    }
    if (!rules.hasOwnKeys()) {
      keys.reportUnknown();
    }
    return new DiagramsConfig(true, Duration.ofSeconds(Math.min(seconds, MOST_SECONDS)));
  }
}
