package io.github.shelfmark.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Detects whether a file that we wrote was changed by someone else: by its size and two checksums,
 * 64 bits in all. Nobody gains anything from forging them, and even in a cold JVM they run at
 * memory speed, where a cryptographic digest of a large site would take a second.
 */
final class Digests {
  private Digests() {}

  static String of(byte[] bytes) {
    CRC32 first = new CRC32();
    first.update(bytes);
    CRC32C second = new CRC32C();
    second.update(bytes);
    return Long.toHexString(bytes.length)
        + '-'
        + Long.toHexString(first.getValue() << Integer.SIZE | second.getValue());
  }

  /** Whether a text is a digest. */
  static boolean isOne(String text) {
    int hyphen = text.indexOf('-');
    return hyphen > 0
        && hyphen <= 8
        && text.length() <= 25
        && isHex(text, 0, hyphen)
        && isHex(text, hyphen + 1, text.length());
  }

  private static boolean isHex(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return end > start;
  }

  /** The file size that a digest contains. */
  static long size(String digest) {
    return Long.parseLong(digest, 0, digest.indexOf('-'), 16);
  }

  static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }
}
