package io.github.shelfmark.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** HTML being written. */
public final class Html {
  private static final String HEX = "0123456789ABCDEF";

  /** What may stand unencoded in a written link; the per cent sign because links come encoded. */
  private static final String URL_CHARACTERS = "-._~!$&'()*+,;=:@/?#%";

  private final StringBuilder out;

  /** HTML of a usual length. */
  public Html() {
    this(4096);
  }

  /** HTML of about so many characters. */
  public Html(int length) {
    out = new StringBuilder(length);
  }

  /** Starts a new line unless one has just begun. */
  public Html line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
    return this;
  }

  /** Adds markup as it is. */
  public Html raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  /** Adds text; what means something in HTML is escaped. */
  public Html text(CharSequence text) {
    escape(text, out);
    return this;
  }

  /** Adds a number. */
  public Html raw(int number) {
    out.append(number);
    return this;
  }

  /** Adds a range of characters as text. */
  public Html text(char[] chars, int start, int end) {
    int done = start;
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c <= '>') {
        String entity = entity(c);
        if (entity != null) {
          out.append(chars, done, i - done).append(entity);
          done = i + 1;
        }
      }
    }
    out.append(chars, done, end - done);
    return this;
  }

  /** Adds an attribute, with a blank before it. */
  public Html attribute(String name, CharSequence value) {
    out.append(' ').append(name).append("=\"");
    escape(value, out);
    out.append('"');
    return this;
  }

  /** Adds an attribute that holds a link; what may not stand in a link is percent-encoded. */
  public Html link(String name, String href) {
    return attribute(name, encode(href));
  }

  /** How many characters are written so far. */
  public int length() {
    return out.length();
  }

  /** Takes back everything after a length. */
  public String cut(int length) {
    String tail = out.substring(length);
    out.setLength(length);
    return tail;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Text with what means something in HTML escaped. */
  public static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, escaped);
    return escaped.toString();
  }

  private static void escape(CharSequence text, StringBuilder into) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        into.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    into.append(text, done, text.length());
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }

  /** Percent-encodes what may not stand in a link; existing per cent signs are left alone. */
  public static String encode(String href) {
    for (int i = 0; i < href.length(); i++) {
      if (!isSafe(href.charAt(i))) {
        return encodeFrom(href, i);
      }
    }
    return href;
  }

  private static String encodeFrom(String href, int start) {
    StringBuilder encoded = new StringBuilder(href.length() + 32).append(href, 0, start);
    byte[] rest = href.substring(start).getBytes(StandardCharsets.UTF_8);
    for (byte b : rest) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && isSafe(c)) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return encoded.toString();
  }

  private static boolean isSafe(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || URL_CHARACTERS.indexOf(c) >= 0;
  }
}
