package io.github.shelfmark.testing;

import io.github.shelfmark.markup.commonmark.CommonMarkHeadings;

/** Reads titles of Markdown texts as the default dialect does. */
final class Headings {
  private Headings() {}

  static String title(String markdown) {
    return new CommonMarkHeadings().title(markdown);
  }
}
