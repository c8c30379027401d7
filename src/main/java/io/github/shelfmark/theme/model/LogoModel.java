package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * {@code site.logo}.
 *
 * @param light the link to it
 * @param dark the link to the one for dark grounds; empty when one serves both
 * @param alt what it says to those who do not see it; empty when the title stands beside it
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
