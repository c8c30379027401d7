package io.github.shelfmark.safe;

import io.github.shelfmark.text.Chars;
import java.util.Set;

/**
 * The names in the theme's templates that a stranger's text must not have: with them it could look
 * like the page around it, or lie over that, or be found by the theme's scripts in its place.
 * {@code ThemeNamesTest} compares them with the templates.
 */
final class ThemeNames {
  private static final Set<String> IDS = Set.of("main", "sidebar");

  private static final Set<String> CLASSES =
      Set.of(
          "action",
          "alone",
          "announcement",
          "breadcrumbs",
          "close-button",
          "code-copy",
          "code-tools",
          "code-wrap",
          "colophon",
          "content",
          "cover",
          "drawer-foot",
          "drawer-head",
          "drawer-title",
          "drawer-top",
          "edit",
          "feature",
          "feature-icon",
          "feature-link",
          "features",
          "footer",
          "footer-columns",
          "footer-end",
          "frame",
          "gradient",
          "header",
          "header-row",
          "header-start",
          "hero",
          "hero-actions",
          "hero-code",
          "hero-image",
          "hero-name",
          "hero-side",
          "hero-tagline",
          "hero-words",
          "hidden",
          "index",
          "index-table",
          "install",
          "install-copy",
          "install-label",
          "languages",
          "logo",
          "logo-dark",
          "logo-light",
          "main",
          "menu-button",
          "missing-code",
          "outdated",
          "outdated-later",
          "pager",
          "pager-next",
          "pager-previous",
          "posts",
          "shelf",
          "sidebar",
          "site-name",
          "site-title",
          "skip-link",
          "social",
          "spine",
          "theme-switch",
          "tile",
          "toc",
          "toc-bar",
          "toc-narrow",
          "toc-now",
          "toc-marker",
          "toc-title",
          "toc-top",
          "toc-wide",
          "topic",
          "topic-columns",
          "topic-links",
          "topic-title",
          "topic-words",
          "topics",
          "topics-title",
          "tree",
          "untranslated",
          "version",
          "versions");

  private ThemeNames() {}

  /** Whether an id is the theme's. */
  static boolean isId(String id) {
    return IDS.contains(id);
  }

  /** Whether a class is part of the page around the text. */
  static boolean isClass(String name) {
    return CLASSES.contains(name) || name.startsWith("layout-") || name.startsWith("search-");
  }

  /** Whether none of the classes in an attribute is the theme's. */
  static boolean areFree(String classes) {
    int start = 0;
    for (int i = 0; i <= classes.length(); i++) {
      if (i == classes.length() || Chars.isHtmlSpace(classes.charAt(i))) {
        if (isClass(classes.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }
}
