package io.github.shelfmark.markup.kramdown.block;

/**
 * Names as XML has them, which is what a heading's id may be.
 *
 * @see <a href="https://www.w3.org/TR/xml/#NT-Name">XML 1.0, 2.3</a>
 */
final class XmlNames {
  /** The first and the last of each range of characters that a name may begin with. */
  private static final int[] START = {
    ':', ':', 'A', 'Z', '_', '_', 'a', 'z', 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d,
    0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f, 0x2c00, 0x2fef, 0x3001, 0xd7ff, 0xf900, 0xfdcf,
    0xfdf0, 0xfffd, 0x10000, 0xeffff
  };

  /** The ranges of those that may only follow. */
  private static final int[] REST = {'-', '.', '0', '9', 0xb7, 0xb7, 0x300, 0x36f, 0x203f, 0x2040};

  private XmlNames() {}

  /** Whether a part of a text is a name. */
  static boolean isName(String text, int from, int to) {
    if (from >= to || !isIn(START, text.codePointAt(from))) {
      return false;
    }
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!isIn(START, c) && !isIn(REST, c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(int[] ranges, int c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (c >= ranges[i] && c <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
