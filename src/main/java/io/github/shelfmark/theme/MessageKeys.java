package io.github.shelfmark.theme;

import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.finding.Position;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the keys are in a file of messages; read on the first question. */
final class MessageKeys {
  private final String text;
  private @Nullable Map<String, Position> places;

  MessageKeys(String text) {
    this.text = text;
  }

  /** The place of a key; {@link Position#NONE} for one that is written with escapes. */
  Position positionOf(String key) {
    Map<String, Position> known = places;
    if (known == null) {
      known = read();
      places = known;
    }
    return known.getOrDefault(key, Position.NONE);
  }

  private Map<String, Position> read() {
    LineTable lines = new LineTable(text);
    Map<String, Position> found = new HashMap<>();
    for (int line = 1; line <= lines.lines(); line++) {
      int end = lines.endOf(line);
      int start = lines.startOf(line);
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      int i = start;
      while (i < end && !isSpace(text.charAt(i)) && "=:".indexOf(text.charAt(i)) < 0) {
        i++;
      }
      found.putIfAbsent(
          text.substring(start, i), new Position(line, start - lines.startOf(line) + 1));
    }
    return found;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\r';
  }
}
