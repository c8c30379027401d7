package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A day, as readers and as programs read it.
 *
 * @param day the day, such as {@code 2026-11-23}
 * @param exact the day with time and zone, such as {@code 2026-11-23T09:30:00+08:00}; only the day
 *     if no time is known
 * @param text the day in the language of the page, such as {@code 23 November 2026}
 */
public record DateModel(String day, String exact, String text) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "day" -> day;
      case "exact" -> exact;
      case "text" -> text;
      default -> null;
    };
  }
}
