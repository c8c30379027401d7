package io.github.shelfmark.markup.include;

import java.util.ArrayList;
import java.util.List;

/** Takes the white space away that all lines begin with, and blank lines at both ends. */
final class Dedent {
  private Dedent() {}

  static List<FileLine> of(List<FileLine> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    int shared = shared(lines.subList(from, to));
    List<FileLine> moved = new ArrayList<>(to - from);
    for (FileLine line : lines.subList(from, to)) {
      String text = line.text();
      moved.add(new FileLine(line.number(), line.isBlank() ? "" : text.substring(shared)));
    }
    return moved;
  }

  /** How many characters of white space are the same at the start of all lines with text. */
  private static int shared(List<FileLine> lines) {
    String start = null;
    for (FileLine line : lines) {
      if (line.isBlank()) {
        continue;
      }
      String text = line.text();
      int end = 0;
      int most = start == null ? text.length() : Math.min(start.length(), text.length());
      while (end < most
          && (text.charAt(end) == ' ' || text.charAt(end) == '\t')
          && (start == null || start.charAt(end) == text.charAt(end))) {
        end++;
      }
      start = text.substring(0, end);
    }
    return start == null ? 0 : start.length();
  }
}
