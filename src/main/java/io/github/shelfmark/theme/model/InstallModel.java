package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A line of {@code page.hero.install}, which readers copy.
 *
 * @param label what it is for, such as {@code Maven}; empty if not given
 * @param text the line
 */
public record InstallModel(String label, String text) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "label" -> label;
      case "text" -> text;
      default -> null;
    };
  }
}
