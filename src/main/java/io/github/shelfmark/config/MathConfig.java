package io.github.shelfmark.config;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a site says about formulas with the key {@code math}.
 *
 * @param dollars whether dollar signs in a text begin formulas; pages may say otherwise
 * @param macros what commands of the site's own stand for in formulas
 */
public record MathConfig(boolean dollars, Map<String, String> macros) {
  /** The key in the configuration, and in front matter. */
  public static final String KEY = "math";

  /** Of a site that says nothing. */
  public static final MathConfig NONE = new MathConfig(false, Map.of());

  static MathConfig read(ConfigValues values) {
    if (!(values.get(KEY) instanceof Map)) {
      return new MathConfig(values.bool(KEY, false), Map.of());
    }
    ConfigValues given = values.mapping(KEY);
    boolean dollars = given.bool("dollars", true);
    Map<String, String> macros = new LinkedHashMap<>();
    if (given.get("macros") != null) {
      ConfigValues texts = given.mapping("macros");
      for (String name : texts.keys()) {
        macros.put(name, texts.string(name, ""));
      }
    }
    given.reportUnknown();
    return new MathConfig(dollars, Map.copyOf(macros));
  }
}
