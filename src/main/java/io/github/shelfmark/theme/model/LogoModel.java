package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * {@code site.logo}.
 *
 * @param light the link to the logo
 * @param dark the link to the logo for dark backgrounds; empty if there is only one
 * @param alt the alternative text; empty if the title is shown beside it
 */
public record LogoModel(String light, String dark, String alt) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "light" -> light;
      case "dark" -> dark;
      case "alt" -> alt;
      default -> null;
    };
  }
}
