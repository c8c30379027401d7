package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page's image: an address, or a mapping with {@code path} and what else is known. */
final class SeoImage {
  private static final String PATH = "path";

  private SeoImage() {}

  /**
   * The image as a mapping.
   *
   * @param image the page's {@code image}
   * @return its {@code path} is an address with a host; empty if there is none
   */
  static Map<String, Object> of(SeoValues values, @Nullable Object image) {
    Map<String, Object> all = new LinkedHashMap<>();
    Object path = image instanceof String text ? text : null;
    if (image instanceof Map<?, ?> map) {
      path = SeoValues.either(map.get(PATH), map.get("facebook"), map.get("twitter"));
      all.put(PATH, "");
      map.forEach((key, value) -> all.put(Values.toText(key), value));
    }
    if (path == null) {
      return Map.of();
    }
    all.put(PATH, values.address(Values.toText(path)));
    return all;
  }
}
