package io.github.shelfmark.print;

import io.github.shelfmark.site.Document;
import java.util.Optional;

/**
 * A part of a document for paper: a page of the site, or the title of a section without one.
 *
 * @param number its number in reading order, from 1
 * @param depth how deep it is among the sections, from 1
 * @param title its title for readers
 * @param document the page; empty for a title alone
 */
public record Part(int number, int depth, String title, Optional<Document> document) {
  /** The id of its first element, with which all ids in it begin. */
  public String id() {
    return "p" + number;
  }

  /** The same part under another title. */
  Part titled(String other) {
    return new Part(number, depth, other, document);
  }
}
