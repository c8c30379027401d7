package io.github.shelfmark.theme.model;

import org.jspecify.annotations.Nullable;

/**
 * A version of the documented software that has a site of its own.
 *
 * @param title its name
 * @param url the same page in it, or its home page if the page is none of a document
 * @param home its home page
 * @param current whether it is the version of this site
 * @param latest whether it is the version that most readers want
 */
public record VersionModel(String title, String url, String home, boolean current, boolean latest)
    implements Model {
  @Override
  public @Nullable Object component(String name) {
    return switch (name) {
      case "title" -> title;
      case "url" -> url;
      case "home" -> home;
      case "current" -> current;
      case "latest" -> latest;
      default -> null;
    };
  }
}
