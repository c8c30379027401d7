package io.github.shelfmark.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are being written: numbers as unsigned LEB128, texts as their number of bytes and UTF-8. */
final class Bytes {
  private static final int MOST = Integer.MAX_VALUE - 16;

  private byte[] bytes;
  private int size;

  Bytes(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  /** The bytes written so far, and others behind them. */
  byte[] array() {
    return bytes;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, size);
  }

  void clear() {
    size = 0;
  }

  void octet(int octet) {
    if (size == bytes.length) {
      grow(1);
    }
    bytes[size++] = (byte) octet;
  }

  void number(int number) {
    if (size + 5 > bytes.length) {
      grow(5);
    }
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void text(String text) {
    text(text.getBytes(StandardCharsets.UTF_8));
  }

  void text(byte[] utf8) {
    number(utf8.length);
    append(utf8, 0, utf8.length);
  }

  void append(Bytes other) {
    append(other.bytes, 0, other.size);
  }

  void append(byte[] from, int start, int end) {
    int length = end - start;
    if (size + length > bytes.length) {
      grow(length);
    }
    System.arraycopy(from, start, bytes, size, length);
    size += length;
  }

  private void grow(int more) {
    int twice = (int) Math.min(2L * bytes.length, MOST);
    bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), twice));
  }
}
