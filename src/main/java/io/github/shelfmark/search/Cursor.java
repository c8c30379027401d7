package io.github.shelfmark.search;

/** A place in well-formed UTF-8, counted in units of UTF-16 as well. */
final class Cursor {
  byte[] text = {};
  int index;
  int end;

  /** What has to be taken from the index for the offset in units. */
  private int shift;

  void set(byte[] bytes, int from, int to) {
    text = bytes;
    index = from;
    end = to;
    shift = from;
  }

  boolean more() {
    return index < end;
  }

  /** The code point that comes next. */
  int peek() {
    return Utf8.codePoint(text, index);
  }

  /** Passes the code point that comes next. */
  void skip() {
    int length = Utf8.length(text[index]);
    index += length;
    shift += Utf8.surplus(length);
  }

  /** The offset in units of UTF-16. */
  int offset() {
    return index - shift;
  }
}
