package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code page.features}: a card on a landing page.
 *
 * @param title its heading
 * @param details a sentence or two; empty if not given
 * @param icon the name of a built-in icon, or a few characters such as an emoji; empty if not given
 * @param image a picture instead of the icon, if any
 * @param url its target; empty if it is not a link
 * @param linkText the text of the link; empty if the whole card is the link
 */
public record FeatureModel(
    String title,
    String details,
    String icon,
    @Nullable ImageModel image,
    String url,
    String linkText)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "details" -> details;
      case "icon" -> icon;
      case "image" -> image;
      case "url" -> url;
      case "linkText" -> linkText;
      default -> null;
    };
  }
}
