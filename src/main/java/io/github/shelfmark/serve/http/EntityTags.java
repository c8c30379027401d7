package io.github.shelfmark.serve.http;

import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Entity tags, by which browsers know versions of files (RFC 9110, 8.8.3). */
final class EntityTags {
  private EntityTags() {}

  /**
   * The tag of some bytes, without quotation marks: their length and two checksums, 64 bits in all.
   * Nobody gains anything from forging them, and they are computed at the speed of memory while
   * somebody waits for a changed page.
   */
  static String of(byte[] bytes) {
    CRC32 first = new CRC32();
    first.update(bytes);
    CRC32C second = new CRC32C();
    second.update(bytes);
    HexFormat hex = HexFormat.of();
    return Integer.toHexString(bytes.length)
        + '-'
        + hex.toHexDigits((int) first.getValue())
        + hex.toHexDigits((int) second.getValue());
  }

  /**
   * Whether a browser has a version.
   *
   * @param header the values of {@code If-None-Match}, if it was sent
   * @param tag a tag with quotation marks
   */
  static boolean match(@Nullable List<String> header, String tag) {
    if (header == null) {
      return false;
    }
    for (String value : header) {
      for (String part : value.split(",", -1)) {
        String one = part.strip();
        if (one.equals("*") || (one.startsWith("W/") ? one.substring(2) : one).equals(tag)) {
          return true;
        }
      }
    }
    return false;
  }
}
