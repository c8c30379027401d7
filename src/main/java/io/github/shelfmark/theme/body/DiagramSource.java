package io.github.shelfmark.theme.body;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file with the diagrams of a page that are written in it. Anchors are checked when all pages are
 * there, maybe by another thread.
 */
final class DiagramSource {
  private final Supplier<Document> file;
  private final List<String> texts = new ArrayList<>();
  private @Nullable Document document;
  private @Nullable DiagramPlaces places;

  /**
   * A file without diagrams yet.
   *
   * @param file gives it as a document, when there is a link in a diagram or something to report
   */
  DiagramSource(Supplier<Document> file) {
    this.file = file;
  }

  /** The file as a document: the page's own, or one that it includes. */
  synchronized Document document() {
    Document known = document;
    if (known == null) {
      known = file.get();
      document = known;
    }
    return known;
  }

  /** Adds the next diagram, and returns its number in this file. */
  synchronized int add(String text) {
    texts.add(text);
    return texts.size() - 1;
  }

  /**
   * Where a line of a diagram is.
   *
   * @param number the number of the diagram
   * @param line from 1; 0 for all of it
   */
  synchronized Position place(int number, int line) {
    DiagramPlaces known = places;
    if (known == null) {
      known = new DiagramPlaces(document());
      places = known;
    }
    return known.of(texts, number, line);
  }
}
