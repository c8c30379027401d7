package io.github.shelfmark.markup.rouge.grammar;

import java.util.ArrayList;
import java.util.List;

/** Takes the line of a rule apart, without looking into quotes and sets of characters. */
final class RuleText {
  private RuleText() {}

  /** The steps, then the parts. */
  static List<String> split(String line) {
    List<String> pieces = new ArrayList<>();
    pieces.add("");
    char inside = 0;
    int start = 0;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (inside != 0) {
        if (c == '\\') {
          at++;
        } else if (c == inside) {
          inside = 0;
        }
      } else if (c == '\\') {
        at++;
      } else if (c == '\'' || c == '"') {
        inside = c;
      } else if (c == '[') {
        inside = ']';
      } else if (c == ',' && !isCount(line, at)) {
        pieces.add(line.substring(start, at).strip());
        start = at + 1;
      } else if (line.startsWith("-> ", at)) {
        pieces.set(0, line.substring(at + 2));
        pieces.add(line.substring(start, at).strip());
        return pieces;
      }
    }
    pieces.add(line.substring(start).strip());
    return pieces;
  }

  /** Whether a comma stands in {@code {1,3}}. */
  private static boolean isCount(String line, int comma) {
    int first = comma;
    int last = comma + 1;
    while (first > 0 && Character.isDigit(line.charAt(first - 1))) {
      first--;
    }
    while (last < line.length() && Character.isDigit(line.charAt(last))) {
      last++;
    }
    return first > 0 && line.charAt(first - 1) == '{' && line.startsWith("}", last);
  }
}
