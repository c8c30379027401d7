package io.github.shelfmark.config;

import java.util.List;
import java.util.Map;

/**
 * How links to other sites are checked, where that is asked for: the key {@code external_links}.
 *
 * @param allow patterns of the only addresses that are asked for; empty for all
 * @param deny patterns of addresses that are never asked for
 * @param timeout how many seconds an answer may take
 * @param retries how often an address is asked for again that gave no answer
 * @param cache for how many days good answers are kept
 */
public record ExternalLinksConfig(
    List<String> allow, List<String> deny, int timeout, int retries, int cache) {
  /** What is not configured. */
  public static final ExternalLinksConfig DEFAULTS =
      new ExternalLinksConfig(List.of(), List.of(), 20, 2, 7);

  private static final String KEY = "external_links";

  /** Reads it; sites with keys of their own may use the key for something else. */
  static ExternalLinksConfig read(ConfigValues values, ConfigRules rules) {
    Object given = values.get(KEY);
    if (given == null || (rules.hasOwnKeys() && !(given instanceof Map))) {
      return DEFAULTS;
    }
    ConfigValues keys = values.mapping(KEY);
    ExternalLinksConfig config =
        new ExternalLinksConfig(
            keys.strings("allow", List.of()),
            keys.strings("deny", List.of()),
            within(keys.number("timeout", DEFAULTS.timeout()), 1, 120),
            within(keys.number("retries", DEFAULTS.retries()), 0, 5),
            within(keys.number("cache", DEFAULTS.cache()), 0, 365));
    keys.reportUnknown();
    return config;
  }

  /** Whoever writes the source does not decide how long a machine is kept busy. */
  private static int within(int value, int least, int most) {
    return Math.max(least, Math.min(most, value));
  }
}
