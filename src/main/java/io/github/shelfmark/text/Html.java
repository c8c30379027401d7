package io.github.shelfmark.text;

import java.nio.charset.StandardCharsets;

/** Writes HTML. */
public final class Html {
  private static final String HEX = "0123456789ABCDEF";

  /** What a link may hold as it is; the percent sign because links come encoded. */
  private static final String URL_CHARACTERS = "-._~!$&'()*+,;=:@/?#%";

  private final StringBuilder out;

  /** Creates empty HTML. */
  public Html() {
    this(4096);
  }

  /** Creates empty HTML that is expected to get a number of characters. */
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

  /** Whether what is written so far ends with a character. */
  public boolean endsWith(char end) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == end;
  }

  /** Adds markup as it is. */
  public Html raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  /** Adds a character of markup. */
  public Html raw(char markup) {
    out.append(markup);
    return this;
  }

  /** Adds a number. */
  public Html raw(int number) {
    out.append(number);
    return this;
  }

  /** Adds text; characters with a meaning in HTML are escaped. */
  public Html text(CharSequence text) {
    Escaping.escape(text, out, true, false);
    return this;
  }

  /** Adds a range of characters as text. */
  public Html text(char[] chars, int start, int end) {
    Escaping.escape(chars, start, end, out);
    return this;
  }

  /** Adds text as kramdown does: entities in it, and quotation marks, stay as they are written. */
  public Html textWithEntities(CharSequence text) {
    Escaping.escape(text, out, false, true);
    return this;
  }

  /** Adds code as kramdown does: quotation marks stay as they are. */
  public Html code(CharSequence code) {
    Escaping.escape(code, out, false, false);
    return this;
  }

  /** Adds an attribute, with a space before it. */
  public Html attribute(String name, CharSequence value) {
    return attribute(name, value, false);
  }

  /** Adds an attribute in whose value the entities that its author wrote stay as they are. */
  public Html attributeWithEntities(String name, CharSequence value) {
    return attribute(name, value, true);
  }

  private Html attribute(String name, CharSequence value, boolean entities) {
    out.append(' ').append(name).append("=\"");
    Escaping.escape(value, out, true, entities);
    out.append('"');
    return this;
  }

  /** Adds an attribute that holds a link, percent-encoded where it must be. */
  public Html link(String name, String href) {
    return attribute(name, encode(href));
  }

  /** The number of characters written so far. */
  public int length() {
    return out.length();
  }

  /** Removes everything after a length and returns it. */
  public String cut(int length) {
    String tail = out.substring(length);
    out.setLength(length);
    return tail;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Escapes the characters of a text that have a meaning in HTML. */
  public static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    Escaping.escape(text, escaped, true, false);
    return escaped.toString();
  }

  /** Percent-encodes what a link may not hold; existing percent signs are left alone. */
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
