package io.github.shelfmark.markup.source;

import io.github.shelfmark.text.Chars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Emoji by the names that GitHub has for them. The table is read when a text first has a name
 * between colons.
 */
public final class Emoji {
  /** Shorter names are near to words that texts have between colons for other reasons. */
  private static final int SHORTEST_MISSPELT = 6;

  private Emoji() {}

  private static final class Table {
    static final Map<String, String> BY_NAME = read();

    private static Map<String, String> read() {
      Map<String, String> table = new HashMap<>(4096);
      for (String line : text().split("\n", -1)) {
        int at = line.indexOf(' ');
        if (line.startsWith("#") || at < 0) {
          continue;
        }
        String emoji = line.substring(0, at);
        for (int end; at < line.length(); at = end) {
          end = line.indexOf(' ', at + 1);
          end = end < 0 ? line.length() : end;
          table.put(line.substring(at + 1, end), emoji);
        }
      }
      return table;
    }

    private static String text() {
      try (InputStream in = Emoji.class.getResourceAsStream("emoji.txt")) {
        if (in == null) {
          throw new IllegalStateException("the table of emoji is missing in the jar");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The emoji with a name; null if there is none. */
  public static @Nullable String named(String name) {
    return Table.BY_NAME.get(name);
  }

  /** Whether a name that no emoji has is long enough to be a misspelt one. */
  public static boolean mayBeMisspelt(String name) {
    return name.length() >= SHORTEST_MISSPELT && Chars.isLetter(name.charAt(0));
  }

  /** The name that an author meant who mistyped one letter of it. */
  public static Optional<String> meantBy(String name) {
    return Table.BY_NAME.keySet().stream()
        .filter(known -> differByOne(known, name))
        .sorted()
        .findFirst();
  }

  /** Whether one letter is missing, added, wrong, or in the place of its neighbour. */
  private static boolean differByOne(String known, String name) {
    int longer = Math.max(known.length(), name.length());
    int shorter = Math.min(known.length(), name.length());
    if (longer - shorter > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter && known.charAt(start) == name.charAt(start)) {
      start++;
    }
    int tail = 0;
    while (tail < shorter - start
        && known.charAt(known.length() - 1 - tail) == name.charAt(name.length() - 1 - tail)) {
      tail++;
    }
    boolean swapped =
        known.length() == name.length()
            && longer - tail - start == 2
            && known.charAt(start) == name.charAt(start + 1)
            && known.charAt(start + 1) == name.charAt(start);
    return swapped || longer - tail - start == 1;
  }
}
