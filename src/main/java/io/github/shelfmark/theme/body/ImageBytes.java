package io.github.shelfmark.theme.body;

import java.nio.charset.StandardCharsets;

/** The first bytes of an image file. Bytes after the end read as zero. */
final class ImageBytes {
  private final byte[] bytes;

  ImageBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether an index has these bytes; each character of the text is one byte. */
  boolean has(int at, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= bytes.length || int8(at + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first index of these bytes at or after another; -1 if there is none. */
  int find(String text, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (has(i, text)) {
        return i;
      }
    }
    return -1;
  }

  int length() {
    return bytes.length;
  }

  int int8(int at) {
    return at >= 0 && at < bytes.length ? bytes[at] & 0xFF : 0;
  }

  int int16(int at) {
    return int8(at) << 8 | int8(at + 1);
  }

  int int32(int at) {
    return int16(at) << 16 | int16(at + 2);
  }

  int int16Little(int at) {
    return int8(at) | int8(at + 1) << 8;
  }

  int int24Little(int at) {
    return int16Little(at) | int8(at + 2) << 16;
  }

  int int32Little(int at) {
    return int16Little(at) | int16Little(at + 2) << 16;
  }

  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
