package io.github.shelfmark.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The characters that HTML's entities represent. */
public final class HtmlEntities {
  /** The length of the longest name, CounterClockwiseContourIntegral. */
  public static final int LONGEST_NAME = 31;

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String REPLACEMENT = "\uFFFD";

  private HtmlEntities() {}

  /** The characters of a name; null if there is no such entity. */
  public static @Nullable String named(String name) {
    String common = common(name);
    return common != null ? common : NamedCharacters.of(name);
  }

  /**
   * The character of a name that HTML 4 had; null for any other. kramdown knows these alone, and
   * writes <code>&amp;check;</code> as text.
   */
  public static @Nullable String namedInHtml4(String name) {
    String common = common(name);
    if (common != null) {
      return common;
    }
    return switch (name) {
      // HTML 5 moved these two to other characters.
      case "lang" -> "\u2329";
      case "rang" -> "\u232a";
      default -> NamedCharacters.ofHtml4(name);
    };
  }

  /** The names that nearly all texts make do with, for which the table need not be read. */
  private static @Nullable String common(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "nbsp" -> "\u00a0";
      default -> null;
    };
  }

  /**
   * The character of a number by HTML's rule, by which numbers from 128 to 159 mean what
   * windows-1252 has there (HTML, 13.2.5.80); null if there is none.
   *
   * @param radix 10 or 16
   */
  public static @Nullable String numbered(String digits, int radix) {
    try {
      int codePoint = Integer.parseInt(digits, radix);
      if (codePoint >= 0x80 && codePoint < 0xa0) {
        return new String(new byte[] {(byte) codePoint}, WINDOWS);
      }
      return isCharacter(codePoint) ? Character.toString(codePoint) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * The character of a number by CommonMark's rule, by which a number without a character is the
   * replacement character (0.31, 2.5).
   */
  public static String numberedOrReplacement(int codePoint) {
    return isCharacter(codePoint) ? Character.toString(codePoint) : REPLACEMENT;
  }

  private static boolean isCharacter(int codePoint) {
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return codePoint > 0 && codePoint <= Character.MAX_CODE_POINT && !surrogate;
  }

  /** A text with its entities resolved by HTML's rules; all else stays as it is. */
  public static String decode(String text) {
    int ampersand = text.indexOf('&');
    if (ampersand < 0) {
      return text;
    }
    StringBuilder decoded = new StringBuilder(text.length());
    int done = 0;
    for (int at = ampersand; at >= 0; at = text.indexOf('&', at + 1)) {
      int end = endOfReference(text, at);
      String character = end < 0 ? null : reference(text.substring(at + 1, end));
      if (character != null) {
        decoded.append(text, done, at).append(character);
        done = end + 1;
      }
    }
    return decoded.append(text, done, text.length()).toString();
  }

  /**
   * The index of the semicolon of what may be a reference; -1 if there is none as far as a name can
   * reach. So a text full of ampersands is not searched for semicolons again and again.
   */
  private static int endOfReference(String text, int ampersand) {
    int last = Math.min(text.length() - 1, ampersand + LONGEST_NAME + 1);
    for (int i = ampersand + 1; i <= last; i++) {
      if (text.charAt(i) == ';') {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable String reference(String name) {
    if (!name.startsWith("#")) {
      return named(name);
    }
    boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
    return hex ? numbered(name.substring(2), 16) : numbered(name.substring(1), 10);
  }
}
