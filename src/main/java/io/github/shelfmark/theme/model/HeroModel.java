package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code page.hero}: the head of a landing page, from {@code hero} in its front matter.
 *
 * @param name the name of what the site is about; empty when not given
 * @param text the sentence that stands out; the page's title when not given
 * @param tagline a line below; empty when not given
 * @param image a picture beside them, if any
 * @param actions links that stand out, the most important first
 */
public record HeroModel(
    String name, String text, String tagline, @Nullable ImageModel image, List<ActionModel> actions)
    implements Model {
  @Override
  public @Nullable Object component(String key) {
    return switch (key) {
      case "name" -> name;
      case "text" -> text;
      case "tagline" -> tagline;
      case "image" -> image;
      case "actions" -> actions;
      default -> null;
    };
  }
}
