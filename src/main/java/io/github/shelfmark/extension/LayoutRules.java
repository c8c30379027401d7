package io.github.shelfmark.extension;

import io.github.shelfmark.site.Document;

/** Which layouts documents have; the defaults of the methods are for an ordinary site. */
public interface LayoutRules {
  /** The rules of an ordinary site. */
  LayoutRules ORDINARY = new LayoutRules() {};

  /** Whether the body of a document is written without any layout. */
  default boolean isBare(Document document) {
    return false;
  }

  /**
   * Whether front matter has the theme's keys, such as {@code next} and {@code lead}, so that wrong
   * values are reported. Elsewhere they are an author's own, and used only if they are right.
   */
  default boolean hasKeysOfTheme() {
    return areThemes();
  }

  /** Whether {@code layout} in front matter must name a layout of the theme. */
  default boolean areThemes() {
    return true;
  }
}
