package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code page.hero}: the head of a landing page, from {@code hero} in its front matter.
 *
 * @param name the name of the product; empty if not given
 * @param text the large headline; the page's title if not given
 * @param tagline a line below; empty if not given
 * @param image a picture beside them, if any
 * @param actions call-to-action links, the most important first
 * @param code a block of code beside them, as markup, if any
 * @param install lines to copy, such as the command that installs the product
 * @param gradient whether the name has a gradient of colours
 */
public record HeroModel(
    String name,
    String text,
    String tagline,
    @Nullable ImageModel image,
    List<ActionModel> actions,
    @Nullable Object code,
    List<InstallModel> install,
    boolean gradient)
    implements Model {
  @Override
  public @Nullable Object component(String key) {
    return switch (key) {
      case "name" -> name;
      case "text" -> text;
      case "tagline" -> tagline;
      case "image" -> image;
      case "actions" -> actions;
      case "code" -> code;
      case "install" -> install;
      case "gradient" -> gradient;
      default -> null;
    };
  }
}
