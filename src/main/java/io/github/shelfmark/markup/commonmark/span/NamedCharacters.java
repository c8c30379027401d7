package io.github.shelfmark.markup.commonmark.span;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The characters that HTML has names for. Four of them are nearly all that anyone writes, so the
 * table of the others is read only when one of those turns up.
 */
final class NamedCharacters {
  private NamedCharacters() {}

  /** The table, loaded with this class. */
  private static final class Table {
    static final Map<String, String> VALUES = read();

    private Table() {}

    private static Map<String, String> read() {
      Map<String, String> values = new HashMap<>();
      try (InputStream in = NamedCharacters.class.getResourceAsStream("named-characters.txt")) {
        if (in == null) {
          throw new IllegalStateException("the table of named characters is missing");
        }
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int blank = line.indexOf(' ');
          values.put(line.substring(0, blank), value(line.substring(blank + 1)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return values;
    }

    private static String value(String numbers) {
      StringBuilder value = new StringBuilder();
      int blank = numbers.indexOf(' ');
      if (blank > 0) {
        value.appendCodePoint(Integer.parseInt(numbers.substring(0, blank), 16));
      }
      return value.appendCodePoint(Integer.parseInt(numbers.substring(blank + 1), 16)).toString();
    }
  }

  /** What a name stands for; null when nobody knows it. */
  static @Nullable String of(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "nbsp" -> "\u00a0";
      default -> Table.VALUES.get(name);
    };
  }
}
