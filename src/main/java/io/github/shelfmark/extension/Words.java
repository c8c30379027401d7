package io.github.shelfmark.extension;

import io.github.shelfmark.site.Document;

/** The words that a site itself says, such as "Note", in the language of each page. */
@FunctionalInterface
public interface Words {
  /** Says the key instead of a word, for tests and for sites without a theme. */
  Words KEYS = (page, key) -> key;

  /**
   * A word in the language of a page.
   *
   * @param page the page on which the word is written
   * @param key the name of the word in {@code messages/*.properties}
   * @return the word; the key itself when no language has it
   */
  String word(Document page, String key);
}
