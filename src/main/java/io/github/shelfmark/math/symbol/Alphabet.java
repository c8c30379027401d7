package io.github.shelfmark.math.symbol;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The alphabets that Unicode has for formulas (Unicode, 22.2, "Mathematical Alphabets"). MathML
 * Core knows fonts by their characters alone. Numbers are the code points of the letters A, a, Α, α
 * and of the digit 0 in an alphabet; 0 where it has none.
 */
public enum Alphabet {
  /** Slanted, as single letters are without a command. */
  NORMAL(0, 0, 0, 0, 0),
  /** Upright. */
  ROMAN(0, 0, 0, 0, 0),
  /** Slanted, also capitals of Greek. */
  ITALIC(0x1D434, 0x1D44E, 0x1D6E2, 0x1D6FC, 0),
  /** Bold. */
  BOLD(0x1D400, 0x1D41A, 0x1D6A8, 0x1D6C2, 0x1D7CE),
  /** Bold and slanted. */
  BOLD_ITALIC(0x1D468, 0x1D482, 0x1D71C, 0x1D736, 0x1D7CE),
  /** As drawn by hand. */
  SCRIPT(0x1D49C, 0x1D4B6, 0, 0, 0),
  /** Broken letters. */
  FRAKTUR(0x1D504, 0x1D51E, 0, 0, 0),
  /** With double strokes. */
  DOUBLE(0x1D538, 0x1D552, 0, 0, 0x1D7D8),
  /** Without serifs. */
  SANS(0x1D5A0, 0x1D5BA, 0, 0, 0x1D7E2),
  /** Without serifs and slanted. */
  SANS_ITALIC(0x1D608, 0x1D622, 0, 0, 0x1D7E2),
  /** As on a typewriter. */
  MONO(0x1D670, 0x1D68A, 0, 0, 0x1D7F6);

  private static final String GREEK_SIGNS = "\u2202\u03F5\u03D1\u03F0\u03D5\u03F1\u03D6";

  /** Letters that had a place of their own before there were alphabets. */
  private static final Map<Integer, String> OLDER =
      Map.ofEntries(
          Map.entry(0x1D455, "\u210E"),
          Map.entry(0x1D49D, "\u212C"),
          Map.entry(0x1D4A0, "\u2130"),
          Map.entry(0x1D4A1, "\u2131"),
          Map.entry(0x1D4A3, "\u210B"),
          Map.entry(0x1D4A4, "\u2110"),
          Map.entry(0x1D4A7, "\u2112"),
          Map.entry(0x1D4A8, "\u2133"),
          Map.entry(0x1D4AD, "\u211B"),
          Map.entry(0x1D4BA, "\u212F"),
          Map.entry(0x1D4BC, "\u210A"),
          Map.entry(0x1D4C4, "\u2134"),
          Map.entry(0x1D506, "\u212D"),
          Map.entry(0x1D50B, "\u210C"),
          Map.entry(0x1D50C, "\u2111"),
          Map.entry(0x1D515, "\u211C"),
          Map.entry(0x1D51D, "\u2128"),
          Map.entry(0x1D53A, "\u2102"),
          Map.entry(0x1D53F, "\u210D"),
          Map.entry(0x1D545, "\u2115"),
          Map.entry(0x1D547, "\u2119"),
          Map.entry(0x1D548, "\u211A"),
          Map.entry(0x1D549, "\u211D"),
          Map.entry(0x1D551, "\u2124"));

  private final int upper;
  private final int lower;
  private final int greekUpper;
  private final int greekLower;
  private final int digit;

  Alphabet(int upper, int lower, int greekUpper, int greekLower, int digit) {
    this.upper = upper;
    this.lower = lower;
    this.greekUpper = greekUpper;
    this.greekLower = greekLower;
    this.digit = digit;
  }

  /** A character of this alphabet; null if the alphabet does not have it. */
  public @Nullable String of(int c) {
    int found = 0;
    if (c >= 'A' && c <= 'Z') {
      found = from(upper, c - 'A');
    } else if (c >= 'a' && c <= 'z') {
      found = from(lower, c - 'a');
    } else if (c >= '0' && c <= '9') {
      found = from(digit, c - '0');
    } else if (c >= 0x391 && c <= 0x3A9) {
      found = from(greekUpper, c - 0x391);
    } else if (c >= 0x3B1 && c <= 0x3C9) {
      found = from(greekLower, c - 0x3B1);
    } else if (c < 0x10000) {
      int sign = GREEK_SIGNS.indexOf(c);
      found = sign < 0 ? 0 : from(greekLower, 25 + sign);
    }
    return found == 0 ? null : OLDER.getOrDefault(found, Character.toString(found));
  }

  private static int from(int first, int index) {
    return first == 0 ? 0 : first + index;
  }

  /** Whether letters side by side are a word. */
  public boolean makesWords() {
    return switch (this) {
      case ROMAN, ITALIC, BOLD, SANS, SANS_ITALIC, MONO -> true;
      default -> false;
    };
  }
}
