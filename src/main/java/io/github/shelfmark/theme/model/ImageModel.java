package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url the link to it
 * @param alt what it shows, for those who do not see it; empty when it is an ornament
 * @param width its width in pixels; 0 when it is not known
 * @param height its height in pixels; 0 when it is not known
 */
public record ImageModel(String url, String alt, int width, int height) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "url" -> url;
      case "alt" -> alt;
      case "width" -> width;
      case "height" -> height;
      default -> null;
    };
  }
}
