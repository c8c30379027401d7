package io.github.shelfmark.site;

import java.util.Optional;

/**
 * An entry of a section in reading order: a document, or a link to what is no document.
 *
 * @param title its text
 * @param document the document; empty for a link
 * @param url where a link leads: a URL of the site that begins with a slash, or an address with a
 *     scheme; empty for a document
 */
public record SectionEntry(String title, Optional<Document> document, String url) {
  /** A document under its own title. */
  public static SectionEntry of(Document document) {
    return new SectionEntry(document.title(), Optional.of(document), "");
  }
}
