package io.github.shelfmark.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A file that was written. */
final class PackedFile {
  private final String path;
  private final long checksum;
  private final byte[] bytes;

  private PackedFile(String path, long checksum, byte[] bytes) {
    this.path = path;
    this.checksum = checksum;
    this.bytes = bytes;
  }

  /**
   * A file that was written.
   *
   * @param path its path
   * @param content its content before it was packed
   * @param bytes its bytes as they were written; none if nobody needs them
   */
  static PackedFile of(String path, byte[] content, byte[] bytes) {
    CRC32 one = new CRC32();
    one.update(content);
    CRC32C other = new CRC32C();
    other.update(content);
    return new PackedFile(path, one.getValue() << 32 | other.getValue(), bytes);
  }

  String path() {
    return path;
  }

  /** Its bytes as they were written; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * What changes when any file does, so that a browser knows which files belong together. It
   * depends on what is in them and not on how they were packed.
   */
  static String version(List<PackedFile> files) {
    try {
      MessageDigest all = MessageDigest.getInstance("SHA-256");
      for (PackedFile file : files) {
        all.update(file.path.getBytes(StandardCharsets.UTF_8));
        all.update(ByteBuffer.allocate(Long.BYTES).putLong(file.checksum).array());
      }
      return HexFormat.of().formatHex(all.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
