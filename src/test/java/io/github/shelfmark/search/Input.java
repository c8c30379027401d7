package io.github.shelfmark.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads what the files of an index are made of. */
final class Input {
  private final byte[] bytes;
  private int next;

  private Input(byte[] bytes) {
    this.bytes = bytes;
  }

  static Input packed(byte[] file) {
    try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(file))) {
      return new Input(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int left() {
    return bytes.length - next;
  }

  int octet() {
    return bytes[next++] & 0xFF;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int part = octet();
      value |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return value;
      }
    }
  }

  byte[] bytes(int length) {
    next += length;
    return Arrays.copyOfRange(bytes, next - length, next);
  }

  String text() {
    return new String(bytes(number()), StandardCharsets.UTF_8);
  }

  /** The next bytes as an input of their own. */
  Input part(int length) {
    return new Input(bytes(length));
  }

  /** Texts that are written as what they share with the one before, and the rest. */
  List<String> sorted(int count) {
    List<String> texts = new ArrayList<>();
    byte[] last = {};
    for (int i = 0; i < count; i++) {
      int common = number();
      byte[] rest = bytes(number());
      byte[] text = Arrays.copyOf(last, common + rest.length);
      System.arraycopy(rest, 0, text, common, rest.length);
      texts.add(new String(text, StandardCharsets.UTF_8));
      last = text;
    }
    return texts;
  }

  /** Numbers whose low and high bits are apart. */
  record Split(Input near, Input far) {
    int number() {
      int low = near.octet();
      return low < 0x80 ? low : (low & 0x7F) | (far.number() << 7);
    }
  }
}
