package io.github.shelfmark.theme.body;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of diagrams in their author's text. Dialects do not say where the lines of a
 * block of code come from, so they are looked for, each behind the one before: in a list or a quote
 * something stands before them, and templates may have added or removed lines.
 */
final class DiagramPlaces {
  private final Document document;
  private final List<String> lines;

  /** Where the diagrams so far begin; -1 for one that is not there. */
  private final List<Integer> starts = new ArrayList<>();

  /** Where the next one is looked for. */
  private int from;

  /** Places in a document. */
  DiagramPlaces(Document document) {
    this.document = document;
    this.lines = document.body().lines().toList();
  }

  /**
   * Where a line of a diagram is.
   *
   * @param diagrams the texts of the diagrams of the document, always the same or more of them
   * @param number the number of the one that is meant, from 0
   * @param line its line, from 1; 0 for all of it
   * @return the line; that in which the text begins if it is not in the document as it is
   */
  Position of(List<String> diagrams, int number, int line) {
    while (starts.size() <= number) {
      find(diagrams.get(starts.size()).lines().toList());
    }
    int start = starts.get(number);
    if (start < 0) {
      return position(0);
    }
    List<String> text = diagrams.get(number).lines().toList();
    int at = start;
    for (int i = first(text); line > 0 && i < Math.min(line, text.size()); i++) {
      int found = line(text.get(i), at);
      at = found < 0 ? at : i + 1 < line ? found + 1 : found;
    }
    return position(Math.min(at, lines.size() - 1));
  }

  private void find(List<String> text) {
    int start = start(text, from);
    // A file may be included more than once, or its parts in another order.
    start = start < 0 ? start(text, 0) : start;
    from = start < 0 ? from : start + 1;
    starts.add(start);
  }

  private Position position(int index) {
    int above = document.frontMatter().bodyLine() - 1;
    return new Position(document.bodyText().writtenLine(index + 1) + above, 0);
  }

  /** The index of the line in which a text begins; -1 if it is not there. */
  private int start(List<String> text, int from) {
    int first = first(text);
    if (first == text.size()) {
      return -1;
    }
    int followed = -1;
    for (int at = line(text.get(first), from); at >= 0; at = line(text.get(first), at + 1)) {
      if (isFollowed(text, first + 1, at + 1)) {
        if (isOpened(at - 1 - first)) {
          return at;
        }
        followed = followed < 0 ? at : followed;
      }
    }
    return followed < 0 ? line(text.get(first), from) : followed;
  }

  /** Whether a line opens a block of code with a diagram; others may show the same text. */
  private boolean isOpened(int line) {
    return line >= 0 && (lines.get(line).contains("plantuml") || lines.get(line).contains("puml"));
  }

  private static int first(List<String> text) {
    int first = 0;
    while (first < text.size() && text.get(first).isBlank()) {
      first++;
    }
    return first;
  }

  /** Whether the next line of a text is the next one here. */
  private boolean isFollowed(List<String> text, int next, int at) {
    return next >= text.size() || (at < lines.size() && is(lines.get(at), text.get(next)));
  }

  private int line(String wanted, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (is(lines.get(i), wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean is(String line, String wanted) {
    return line.strip().endsWith(wanted.strip());
  }
}
