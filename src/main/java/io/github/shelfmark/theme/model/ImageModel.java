package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url the link to it
 * @param alt the alternative text; empty if the picture is decorative
 * @param width its width in pixels; 0 if unknown
 * @param height its height in pixels; 0 if unknown
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
