package io.github.shelfmark.extension;

/** The words of the theme, by language. */
@FunctionalInterface
public interface Words {
  /** Each word is its own key, as in a site without a theme. */
  Words KEYS = (lang, key) -> key;

  /**
   * A word.
   *
   * @param lang the language as a BCP 47 tag; empty for the language of the site
   * @param key its key in the theme's messages
   * @return the key where the theme has no such word
   */
  String word(String lang, String key);
}
