package io.github.shelfmark.search;

import java.util.Arrays;

/**
 * What each code point is to the search. The ranges are fixed and no Unicode database is asked, so
 * all Java versions and all browsers, which have the same ranges in {@code lazy/search-engine.js},
 * agree.
 */
final class CodePoints {
  /** Part of a word. */
  static final byte WORD = 0;

  /** White space. */
  static final byte SPACE = 1;

  /** Everything else that separates words. */
  static final byte PUNCTUATION = 2;

  /** As if it were not there: soft hyphens, marks above letters, selectors of variants. */
  static final byte IGNORED = 3;

  /** A character of a script that has no spaces between words. */
  static final byte SINGLE = 4;

  /** Belongs to the {@link #SINGLE} before it. */
  static final byte MARK = 5;

  private static final int[] SINGLES = {
    0x0E00, 0x0EFF, 0x1000, 0x109F, 0x1100, 0x115F, 0x1780, 0x17FF, 0x2E80, 0x2FDF, 0x3005, 0x3007,
    0x3021, 0x3029, 0x3031, 0x3035, 0x303B, 0x303B, 0x3041, 0x3096, 0x309D, 0x309F, 0x30A1, 0x30FA,
    0x30FC, 0x30FF, 0x3105, 0x312F, 0x3131, 0x318E, 0x31A0, 0x31BF, 0x31F0, 0x31FF, 0x3400, 0x4DBF,
    0x4E00, 0x9FFF, 0xA960, 0xA97F, 0xAC00, 0xD7AF, 0xF900, 0xFAFF, 0xFF66, 0xFF9D,
  };

  private static final int[] MARKS = {
    0x1160, 0x11FF, 0x3099, 0x309A, 0xD7B0, 0xD7FF, 0xFF9E, 0xFF9F,
  };

  private static final int[] PUNCTUATIONS = {
    0x00, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xA9, 0xAB, 0xB4, 0xB6, 0xB9, 0xBB, 0xBF, 0xD7, 0xD7,
    0xF7, 0xF7, 0x2010, 0x2027, 0x2030, 0x205E, 0x20A0, 0x20CF, 0x2190, 0x2BFF, 0x2E00, 0x2E7F,
    0x3001, 0x3004, 0x3008, 0x3020, 0x302A, 0x3030, 0x3036, 0x303A, 0x303C, 0x3040, 0x3097, 0x309C,
    0x30A0, 0x30A0, 0x30FB, 0x30FB, 0xD800, 0xF8FF, 0xFE10, 0xFE1F, 0xFE30, 0xFE6F, 0xFF01, 0xFF0F,
    0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65, 0xFFE0, 0xFFFF,
  };

  private static final int[] SPACES = {
    0x09, 0x0D, 0x20, 0x20, 0x85, 0x85, 0xA0, 0xA0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029,
    0x202F, 0x202F, 0x205F, 0x205F, 0x3000, 0x3000,
  };

  private static final int[] IGNOREDS = {
    0xAD, 0xAD, 0x0300, 0x036F, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0xFE00, 0xFE0F,
    0xFEFF, 0xFEFF,
  };

  private static final byte[] BASIC = basic();
  private static final byte[] LOWER_WORD = lowerWord();

  private CodePoints() {}

  /** The class of a code point. */
  static byte of(int codePoint) {
    return codePoint < 0x10000 ? BASIC[codePoint] : beyond(codePoint);
  }

  /** Whether a code point can stand in a word without ending it. */
  static boolean joinsWord(int codePoint) {
    return inWord(of(codePoint));
  }

  /** Whether a code point of this class can stand in a word without ending it. */
  static boolean inWord(byte kind) {
    return kind == WORD || kind == IGNORED || kind == MARK;
  }

  /** An ASCII letter or digit in lower case; 0 for everything else. */
  static byte lowerWord(byte ascii) {
    return LOWER_WORD[ascii];
  }

  private static byte beyond(int codePoint) {
    if ((codePoint >= 0x20000 && codePoint <= 0x3FFFF)
        || (codePoint >= 0x1B000 && codePoint <= 0x1B16F)) {
      return SINGLE;
    }
    if (codePoint >= 0x1F000 && codePoint <= 0x1FAFF) {
      return PUNCTUATION;
    }
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF ? IGNORED : WORD;
  }

  /** The later of two ranges that overlap holds. */
  private static byte[] basic() {
    byte[] classes = new byte[0x10000];
    fill(classes, PUNCTUATIONS, PUNCTUATION);
    fill(classes, SINGLES, SINGLE);
    fill(classes, MARKS, MARK);
    fill(classes, SPACES, SPACE);
    fill(classes, IGNOREDS, IGNORED);
    return classes;
  }

  private static void fill(byte[] classes, int[] ranges, byte value) {
    for (int i = 0; i < ranges.length; i += 2) {
      Arrays.fill(classes, ranges[i], ranges[i + 1] + 1, value);
    }
  }

  private static byte[] lowerWord() {
    byte[] lower = new byte[0x80];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = (byte) (BASIC[i] == WORD ? Fold.lower(i) : 0);
    }
    return lower;
  }
}
