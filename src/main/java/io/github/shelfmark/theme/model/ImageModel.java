package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param url the link to it
 * @param alt the alternative text; empty if the picture is decorative
 * @param width its width in pixels; 0 if unknown
 * @param height its height in pixels; 0 if unknown
 * @param dark the link to the one for dark appearance; empty if it is the same
 */
public record ImageModel(String url, String alt, int width, int height, String dark)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "url" -> url;
      case "alt" -> alt;
      case "width" -> width;
      case "height" -> height;
      case "dark" -> dark;
      default -> null;
    };
  }
}
