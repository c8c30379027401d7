package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code page.topics}: the sections that a landing page shows, from {@code sections} in its front
 * matter.
 *
 * @param title a heading above them; empty if not given
 * @param columns how many stand side by side where there is space, from 1 to 6
 * @param shown how many links of each are shown
 * @param sections the sections
 */
public record TopicsModel(String title, int columns, int shown, List<SectionModel> sections)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "columns" -> columns;
      case "shown" -> shown;
      case "sections" -> sections;
      default -> null;
    };
  }
}
