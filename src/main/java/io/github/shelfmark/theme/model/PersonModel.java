package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * An author that the front matter names.
 *
 * @param name the name
 * @param url the link to them; empty if none is given
 */
public record PersonModel(String name, String url) implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "name" -> this.name;
      case "url" -> url;
      default -> null;
    };
  }
}
