package io.github.shelfmark.config;

import java.util.Map;

/**
 * The first page of a printed document. Its title, and the site's version and description, are
 * there by themselves.
 *
 * @param made whether there is one
 * @param subtitle a line below the title; empty for the site's description
 * @param author who wrote the document; also told to PDF readers
 * @param date a date as readers see it
 * @param logo the URL of a picture of the site; empty for the site's logo
 */
public record PrintCover(boolean made, String subtitle, String author, String date, String logo) {
  /** Of a document that says nothing. */
  public static final PrintCover DEFAULTS = new PrintCover(true, "", "", "", "");

  private static final String KEY = "cover";

  /** Reads the key of a document: true, false or a mapping. */
  static PrintCover read(ConfigValues document) {
    if (!(document.get(KEY) instanceof Map)) {
      return document.bool(KEY, true) ? DEFAULTS : new PrintCover(false, "", "", "", "");
    }
    ConfigValues keys = document.mapping(KEY);
    PrintCover cover =
        new PrintCover(
            true,
            keys.string("subtitle", "").strip(),
            keys.string("author", "").strip(),
            keys.string("date", "").strip(),
            keys.picture("logo", "").strip());
    keys.reportUnknown();
    return cover;
  }
}
