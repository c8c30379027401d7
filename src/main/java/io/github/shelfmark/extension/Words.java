package io.github.shelfmark.extension;

/** The messages of the theme, by language. */
@FunctionalInterface
public interface Words {
  /** Returns the keys themselves, as in a site without a theme. */
  Words KEYS = (lang, key) -> key;

  /**
   * A message.
   *
   * @param lang the language as a BCP 47 tag; empty for the language of the site
   * @param key its key in the theme's messages
   * @return the message; the key if the theme has none
   */
  String word(String lang, String key);
}
