package io.github.shelfmark.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The characters that entities stand for; the names are those of HTML 4. */
public final class HtmlEntities {
  private static final String LIST = "/io/github/shelfmark/text/entities.txt";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private HtmlEntities() {}

  /** Read when the first entity is met: most texts have none. */
  private static final class Names {
    static final Map<String, Integer> CODE_POINTS = read();

    private static Map<String, Integer> read() {
      Map<String, Integer> names = new HashMap<>();
      try (InputStream in = HtmlEntities.class.getResourceAsStream(LIST)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + LIST);
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          int space = line.indexOf(' ');
          names.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return names;
    }
  }

  /** The character of a name; null when there is no such entity. */
  public static @Nullable String named(String name) {
    Integer codePoint = Names.CODE_POINTS.get(name);
    return codePoint == null ? null : Character.toString(codePoint);
  }

  /**
   * The character of a number; null when there is none.
   *
   * @param radix 10 or 16
   */
  public static @Nullable String numbered(String digits, int radix) {
    try {
      int codePoint = Integer.parseInt(digits, radix);
      if (codePoint >= 0x80 && codePoint < 0xa0) {
        // Such numbers mean what an old code page has there (HTML, 13.2.5.80).
        return new String(new byte[] {(byte) codePoint}, WINDOWS);
      }
      boolean surrogate = codePoint >= 0xd800 && codePoint < 0xe000;
      return codePoint == 0 || surrogate ? null : Character.toString(codePoint);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** A text with its entities resolved; what is none stays as it is. */
  public static String decode(String text) {
    int ampersand = text.indexOf('&');
    if (ampersand < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    for (int at = ampersand; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = text.indexOf(';', at);
      // No name is longer than this; it keeps a text full of ampersands from being slow.
      String character = end < 0 || end - at > 12 ? null : reference(text.substring(at + 1, end));
      if (character != null) {
        decoded.append(text, done, at).append(character);
        done = end + 1;
      }
    }
    return decoded.append(text, done, text.length()).toString();
  }

  private static @Nullable String reference(String name) {
    if (!name.startsWith("#")) {
      return named(name);
    }
    boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
    return hex ? numbered(name.substring(2), 16) : numbered(name.substring(1), 10);
  }
}
