package io.github.shelfmark.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site has for machines that read text: the keys {@code twins} and {@code llms}.
 *
 * @param pages whether pages have twins in Markdown
 * @param index whether {@code llms.txt} lists them
 * @param fullText how many bytes a file with the text of many pages may have; 0 for no such files
 */
public record TwinsConfig(boolean pages, boolean index, int fullText) {
  private static final int FULL_TEXT = 1_000_000;

  /** Of a site that says nothing. */
  public static final TwinsConfig DEFAULTS = new TwinsConfig(true, true, FULL_TEXT);

  private static final String PAGES = "twins";
  private static final String INDEX = "llms";
  private static final String FULL = "full";

  /** Reads the keys of an ordinary site. */
  static TwinsConfig read(ConfigValues values) {
    boolean pages = values.bool(PAGES, true);
    if (!(values.get(INDEX) instanceof Map)) {
      boolean index = values.bool(INDEX, true);
      return new TwinsConfig(pages, index, index ? FULL_TEXT : 0);
    }
    ConfigValues keys = values.mapping(INDEX);
    int fullText = Math.max(0, keys.number(FULL, FULL_TEXT));
    keys.reportUnknown();
    return new TwinsConfig(pages, true, fullText);
  }

  /**
   * Reads the keys of a site that has keys of its own: only {@code false}, and a number in {@code
   * llms.full}, say something.
   */
  public static TwinsConfig optional(ConfigValues values) {
    boolean pages = !isOff(values.get(PAGES));
    boolean index = !isOff(values.get(INDEX));
    boolean given = values.get(INDEX) instanceof Map<?, ?> map && map.get(FULL) instanceof Number;
    return given ? read(values) : new TwinsConfig(pages, index, index ? FULL_TEXT : 0);
  }

  private static boolean isOff(@Nullable Object value) {
    return Boolean.FALSE.equals(value) || "false".equals(value);
  }
}
