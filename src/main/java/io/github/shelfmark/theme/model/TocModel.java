package io.github.shelfmark.theme.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code toc}, the headings of this page that {@code toc} of the configuration or the
 * front matter asks for.
 *
 * @param title the heading's text
 * @param url the link to it, such as {@code #install}
 * @param entries the headings below it
 */
public record TocModel(String title, String url, List<TocModel> entries) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "entries" -> entries;
      default -> null;
    };
  }
}
