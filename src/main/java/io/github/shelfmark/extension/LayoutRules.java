package io.github.shelfmark.extension;

import io.github.shelfmark.site.Document;

/** Which layouts documents have; the methods' own answers are those for an ordinary site. */
public interface LayoutRules {
  /** Of an ordinary site. */
  LayoutRules ORDINARY = new LayoutRules() {};

  /** Whether the body of a document is written without any layout. */
  default boolean isBare(Document document) {
    return false;
  }

  /** Whether {@code layout} in front matter names layouts of the theme, so others are errors. */
  default boolean areThemes() {
    return true;
  }
}
