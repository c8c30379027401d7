package io.github.shelfmark.search.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that grows, in UTF-8. */
final class Utf8Text {
  /** How many characters are added at once, so that there is room for all of them. */
  private static final int CHUNK = 2048;

  /** The longest encoding of a character with a space before it. */
  private static final int MOST = 4;

  private byte[] bytes = new byte[CHUNK * MOST + MOST];
  private int length;
  private boolean space;

  int length() {
    return length;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Begins again. */
  void clear() {
    length = 0;
    space = false;
  }

  /** Adds white space, before the next character if there is one. */
  void space() {
    space = true;
  }

  /** Begins a new line, unless the last one is empty. */
  void line() {
    if (length > 0 && bytes[length - 1] != '\n') {
      ensure(1);
      bytes[length++] = '\n';
    }
  }

  /**
   * Adds characters up to the next that may begin a tag or an entity, each run of white space as
   * one space.
   *
   * @return the index after what was added, which may be before such a character
   */
  int addWords(char[] chars, int from) {
    int to = Math.min(chars.length, from + CHUNK);
    ensure(CHUNK * MOST + MOST);
    byte[] out = bytes;
    int size = length;
    boolean pending = space;
    int i = from;
    while (i < to) {
      char c = chars[i];
      if (c <= ' ') {
        pending = true;
        i++;
        continue;
      }
      if (c == '<' || c == '&') {
        break;
      }
      if (pending) {
        pending = false;
        if (size > 0) {
          out[size++] = ' ';
        }
      }
      if (c < 0x80) {
        out[size++] = (byte) c;
        i++;
      } else {
        length = size;
        i = encode(chars, i);
        size = length;
      }
    }
    length = size;
    space = pending;
    return i;
  }

  /**
   * Adds characters as they are up to the next that may begin a tag or an entity. A loop of its
   * own, because one for both made cold builds of 10,000 pages slower by 1 to 10 %.
   *
   * @return the index after what was added, which may be before such a character
   */
  int addLines(char[] chars, int from) {
    int to = Math.min(chars.length, from + CHUNK);
    ensure(CHUNK * MOST + MOST);
    byte[] out = bytes;
    int size = length;
    int i = from;
    while (i < to) {
      char c = chars[i];
      if (c == '<' || c == '&') {
        break;
      }
      if (c < 0x80) {
        out[size++] = (byte) c;
        i++;
      } else {
        length = size;
        i = encode(chars, i);
        size = length;
      }
    }
    length = size;
    return i;
  }

  /** Adds a character that is not ASCII; half a surrogate pair becomes a question mark. */
  private int encode(char[] chars, int at) {
    char c = chars[at];
    if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | (c >> 6));
    } else if (!Character.isSurrogate(c)) {
      bytes[length++] = (byte) (0xe0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3f));
    } else if (at + 1 < chars.length && Character.isSurrogatePair(c, chars[at + 1])) {
      int codePoint = Character.toCodePoint(c, chars[at + 1]);
      bytes[length++] = (byte) (0xf0 | (codePoint >> 18));
      bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
      bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
      bytes[length++] = (byte) (0x80 | (codePoint & 0x3f));
      return at + 2;
    } else {
      bytes[length++] = '?';
      return at + 1;
    }
    bytes[length++] = (byte) (0x80 | (c & 0x3f));
    return at + 1;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  /** Adds characters that are no markup. */
  void add(char[] chars, boolean lines) {
    int at = 0;
    while (at < chars.length) {
      boolean markup = chars[at] == '<' || chars[at] == '&';
      if (markup) {
        addMarkup(chars[at++]);
      } else {
        at = lines ? addLines(chars, at) : addWords(chars, at);
      }
    }
  }

  /** Adds a character that begins no tag and no entity, although it could. */
  private void addMarkup(char c) {
    ensure(2);
    if (space && length > 0) {
      bytes[length++] = ' ';
    }
    space = false;
    bytes[length++] = (byte) c;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
