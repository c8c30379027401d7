package io.github.shelfmark.theme.body;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;

/** A file with the diagrams of a page that are written in it, down to the one that is looked at. */
final class DiagramSource {
  private final Document document;
  private final List<String> texts = new ArrayList<>();

  DiagramSource(Document document) {
    this.document = document;
  }

  /** The file as a document: the page's own, or one that it includes. */
  Document document() {
    return document;
  }

  /** Goes on to the next diagram. */
  void add(String text) {
    texts.add(text);
  }

  /**
   * Where a line of the diagram is.
   *
   * @param line from 1; 0 for all of it
   */
  Position place(int line) {
    return new DiagramPlaces(document).of(texts, line);
  }
}
