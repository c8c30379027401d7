package io.github.shelfmark.theme;

import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.ControlCharacters;
import java.io.Writer;
import java.util.Arrays;

/**
 * Encodes text as UTF-8 in one step and normalises line ends to {@code \n}. FreeMarker writes many
 * short strings, for which a general encoder has too much overhead. Control characters that HTML
 * cannot hold become U+FFFD, wherever they come from: entities and filters can make them as well.
 */
final class Utf8Writer extends Writer {
  private static final int MAX_BYTES_PER_CHAR = 3;

  private static final int CHUNK = 2048;

  private static final char REPLACEMENT = '\uFFFD';
  private static final char DELETE = 0x7f;

  private final char[] chunk = new char[CHUNK];
  private final long most;
  private byte[] bytes;
  private int length;
  private char high;
  private boolean afterReturn;

  /**
   * An empty writer.
   *
   * @param capacity how many bytes are expected
   * @param budget says how many characters there may be
   */
  Utf8Writer(int capacity, Budget budget) {
    bytes = new byte[capacity];
    most = (long) budget.mostText() * MAX_BYTES_PER_CHAR;
  }

  /** A copy of the bytes written so far. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public void write(int c) {
    reserve(1);
    put((char) c);
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int offset, int count) {
    for (int from = offset; from < offset + count; from += CHUNK) {
      int part = Math.min(CHUNK, offset + count - from);
      text.getChars(from, from + part, chunk, 0);
      write(chunk, 0, part);
    }
  }

  @Override
  public void write(char[] text, int offset, int count) {
    reserve(count);
    int end = offset + count;
    int i = offset;
    while (i < end) {
      put(text[i]);
      i = high == 0 && !afterReturn ? putAscii(text, i + 1, end) : i + 1;
    }
  }

  /**
   * Fast path for ASCII, which most of a page is: copies as many characters as possible and returns
   * the index after them.
   */
  private int putAscii(char[] text, int from, int end) {
    byte[] to = bytes;
    int at = length;
    int i = from;
    while (i < end) {
      char c = text[i];
      if (c < ' ' ? c != '\n' && c != '\t' : c >= DELETE) {
        break;
      }
      to[at++] = (byte) c;
      i++;
    }
    length = at;
    return i;
  }

  private void reserve(int chars) {
    // One more char: a high surrogate may be pending from the previous write.
    long needed = length + (chars + 1L) * MAX_BYTES_PER_CHAR;
    if (needed > bytes.length) {
      if (length > most) {
        throw Budget.exceeded("the page grows to more than %,d bytes", most);
      }
      bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, bytes.length * 2L)));
    }
  }

  private void put(char c) {
    if (high != 0) {
      char first = high;
      high = 0;
      if (Character.isLowSurrogate(c)) {
        putSupplementary(Character.toCodePoint(first, c));
        return;
      }
      bytes[length++] = '?';
    }
    if (c < ' ' ? !ControlCharacters.isWhite(c) : c == DELETE) {
      putThree(REPLACEMENT);
    } else if (c < 0x80) {
      putAscii(c);
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xc0 | (c >> 6));
      putContinuation(c);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[length++] = '?';
    } else {
      putThree(c);
    }
    afterReturn = c == '\r';
  }

  private void putAscii(char c) {
    if (c == '\r') {
      bytes[length++] = '\n';
    } else if (c != '\n' || !afterReturn) {
      bytes[length++] = (byte) c;
    }
  }

  private void putSupplementary(int codePoint) {
    bytes[length++] = (byte) (0xf0 | (codePoint >> 18));
    putContinuation(codePoint >> 12);
    putContinuation(codePoint >> 6);
    putContinuation(codePoint);
    afterReturn = false;
  }

  private void putThree(char c) {
    bytes[length++] = (byte) (0xe0 | (c >> 12));
    putContinuation(c >> 6);
    putContinuation(c);
  }

  private void putContinuation(int bits) {
    bytes[length++] = (byte) (0x80 | (bits & 0x3f));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
