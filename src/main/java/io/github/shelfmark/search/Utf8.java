package io.github.shelfmark.search;

/** Reads code points of well-formed UTF-8. */
final class Utf8 {
  private Utf8() {}

  /** The code point that begins at an index. */
  static int codePoint(byte[] text, int index) {
    int first = text[index];
    if (first >= 0) {
      return first;
    }
    if (first < (byte) 0xE0) {
      return (first & 0x1F) << 6 | (text[index + 1] & 0x3F);
    }
    if (first < (byte) 0xF0) {
      return (first & 0x0F) << 12 | (text[index + 1] & 0x3F) << 6 | (text[index + 2] & 0x3F);
    }
    return (first & 0x07) << 18
        | (text[index + 1] & 0x3F) << 12
        | (text[index + 2] & 0x3F) << 6
        | (text[index + 3] & 0x3F);
  }

  /** How many bytes a code point has that begins with a byte. */
  static int length(byte first) {
    if (first >= 0) {
      return 1;
    }
    return first < (byte) 0xE0 ? 2 : first < (byte) 0xF0 ? 3 : 4;
  }

  /** How many bytes more than units of UTF-16 a code point has. */
  static int surplus(int bytes) {
    return bytes == 1 ? 0 : bytes == 2 ? 1 : 2;
  }

  /** Writes a code point, and returns how many bytes it has. */
  static int write(int codePoint, byte[] to, int at) {
    if (codePoint < 0x80) {
      to[at] = (byte) codePoint;
      return 1;
    }
    int rest = codePoint < 0x800 ? 1 : codePoint < 0x10000 ? 2 : 3;
    int head = rest == 1 ? 0xC0 : rest == 2 ? 0xE0 : 0xF0;
    to[at] = (byte) (head | codePoint >> (6 * rest));
    for (int i = 1; i <= rest; i++) {
      to[at + i] = (byte) (0x80 | (codePoint >> (6 * (rest - i)) & 0x3F));
    }
    return rest + 1;
  }
}
