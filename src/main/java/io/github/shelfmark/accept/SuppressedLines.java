package io.github.shelfmark.accept;

import java.util.BitSet;

/** The lines of one file in which the findings of one check are not reported. */
final class SuppressedLines {
  private final BitSet lines = new BitSet();
  private int open;

  /** Takes the comments of a file from top to bottom. */
  void add(SuppressionComment comment) {
    int line = comment.line();
    switch (comment.kind()) {
      case LINE -> lines.set(line);
      case NEXT_LINE -> lines.set(line + 1);
      case DISABLE -> open = open > 0 ? open : line;
      case ENABLE -> {
        if (open > 0) {
          lines.set(open, line + 1);
          open = 0;
        }
      }
    }
  }

  boolean contains(int line) {
    return lines.get(line) || (open > 0 && line >= open);
  }
}
