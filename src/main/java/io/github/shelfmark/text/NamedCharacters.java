package io.github.shelfmark.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The table of characters that HTML has names for. It is kept as the sorted text it is read from
 * and searched by bisection: a cold JVM would need longer to make a map of it than most sites need
 * for all their look-ups.
 */
final class NamedCharacters {
  private static final String FILE = "named-characters.txt";

  /** Separates the name from the code points where HTML 4 had the name already. */
  private static final char OLD = '*';

  private NamedCharacters() {}

  /** The table; a class of its own, so that it is read on the first look-up. */
  private static final class Table {
    static final String LINES = read();

    private Table() {}

    private static String read() {
      try (InputStream in = NamedCharacters.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + FILE);
        }
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The characters of a name; null if there is no such name. */
  static @Nullable String of(String name) {
    int separator = find(name);
    return separator < 0 ? null : value(separator + 1);
  }

  /** As {@link #of}, for the names of HTML 4 alone. */
  static @Nullable String ofHtml4(String name) {
    int separator = find(name);
    return separator < 0 || Table.LINES.charAt(separator) != OLD ? null : value(separator + 1);
  }

  /** The index after a name in the table; -1 if it is not there. */
  private static int find(String name) {
    String lines = Table.LINES;
    int low = 0;
    int high = lines.length();
    while (low < high) {
      int line = lines.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      int end = line;
      int order = 0;
      while (order == 0 && isName(lines.charAt(end))) {
        int i = end - line;
        order = i == name.length() ? 1 : lines.charAt(end) - name.charAt(i);
        end++;
      }
      if (order == 0 && end - line == name.length()) {
        return end;
      }
      if (order > 0) {
        high = line;
      } else {
        low = lines.indexOf('\n', end) + 1;
      }
    }
    return -1;
  }

  private static boolean isName(char c) {
    return c != ' ' && c != OLD;
  }

  /** The one or two code points that start at an index of the table. */
  private static String value(int start) {
    String lines = Table.LINES;
    int end = lines.indexOf('\n', start);
    int space = lines.indexOf(' ', start);
    if (space < 0 || space > end) {
      return Character.toString(Integer.parseInt(lines, start, end, 16));
    }
    return Character.toString(Integer.parseInt(lines, start, space, 16))
        + Character.toString(Integer.parseInt(lines, space + 1, end, 16));
  }
}
