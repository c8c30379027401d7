package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import java.util.Map;

/**
 * Pictures of pages that other sites show beside links to them: the key {@code cards}.
 *
 * @param made whether there are such pictures
 * @param font a font of the source for characters that the built-in one does not have; empty for
 *     none
 * @param logo a picture of the source beside the site's name; empty for none
 * @param position its position in the configuration
 */
public record CardsConfig(boolean made, String font, String logo, Position position) {
  /** None. */
  public static final CardsConfig OFF = new CardsConfig(false, "", "", Position.NONE);

  private static final String KEY = "cards";

  /** Reads the key: true, false or a mapping. Cards need the site's address. */
  static CardsConfig read(ConfigValues values) {
    CardsConfig cards = cards(values);
    if (cards.made() && values.string("url", "").isEmpty()) {
      values.report(
          FindingCode.WRONG_TYPE,
          KEY,
          "cards need the site's \"url\"",
          "Add \"url: https://example.org\", the scheme and host the site is published under.");
      return OFF;
    }
    return cards;
  }

  private static CardsConfig cards(ConfigValues values) {
    if (!(values.get(KEY) instanceof Map)) {
      return new CardsConfig(values.bool(KEY, false), "", "", values.position(KEY));
    }
    ConfigValues keys = values.mapping(KEY);
    CardsConfig cards =
        new CardsConfig(true, path(keys, "font"), path(keys, "logo"), keys.position());
    keys.reportUnknown();
    return cards;
  }

  private static String path(ConfigValues keys, String key) {
    String path = keys.string(key, "").strip();
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
