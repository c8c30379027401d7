package io.github.shelfmark.search;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Packs bytes as gzip. Java's own class writes a header that depends on its version; ours has no
 * time, name or system.
 */
final class Gzip {
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
  private static final int TRAILER = 8;

  private Gzip() {}

  /**
   * Packs bytes.
   *
   * @param bytes what is packed
   * @param level how hard to try, 1 to 9
   */
  static byte[] pack(byte[] bytes, int level) {
    byte[] packed = Arrays.copyOf(HEADER, HEADER.length + TRAILER + bytes.length / 2 + 64);
    int size = HEADER.length;
    Deflater deflater = new Deflater(level, /* nowrap= */ true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      while (!deflater.finished()) {
        if (packed.length - size <= TRAILER) {
          packed = Arrays.copyOf(packed, packed.length * 2);
        }
        size += deflater.deflate(packed, size, packed.length - size - TRAILER);
      }
    } finally {
      deflater.end();
    }
    CRC32 crc = new CRC32();
    crc.update(bytes);
    little((int) crc.getValue(), packed, size);
    little(bytes.length, packed, size + 4);
    return Arrays.copyOf(packed, size + TRAILER);
  }

  private static void little(int number, byte[] to, int at) {
    for (int i = 0; i < 4; i++) {
      to[at + i] = (byte) (number >>> (8 * i));
    }
  }
}
