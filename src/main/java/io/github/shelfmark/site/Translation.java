package io.github.shelfmark.site;

/**
 * Which language a document is in, on a site in several languages.
 *
 * @param lang the code of the language whose readers it is for; empty on a site in one language
 * @param place its path as if the site were in one language; documents of the same place are
 *     translations of each other
 * @param original the source path of the document whose text it shows because its language lacks
 *     one of its own; empty for a text in its own language
 */
public record Translation(String lang, String place, String original) {
  /** Of all documents of a site in one language. */
  public static final Translation NONE = new Translation("", "", "");

  /** A document that is written in its language. */
  public static Translation of(String lang, String place) {
    return new Translation(lang, place, "");
  }

  /** Whether it shows the text of another language. */
  public boolean isFallback() {
    return !original.isEmpty();
  }
}
