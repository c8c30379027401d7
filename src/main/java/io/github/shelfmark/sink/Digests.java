package io.github.shelfmark.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether somebody has changed a file that we wrote: its size and two checksums, 64 bits in
 * all. Nobody gains anything by forging them, and even a young Java process makes them at the speed
 * of memory, where a cryptographic digest of a large site would cost a second.
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

  /** The size of the file that a digest is of. */
  static long size(String digest) {
    return Long.parseLong(digest, 0, digest.indexOf('-'), 16);
  }

  static String of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }
}
