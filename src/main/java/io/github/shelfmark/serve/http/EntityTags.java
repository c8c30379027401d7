package io.github.shelfmark.serve.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entity tags, by which browsers know versions of files (RFC 9110, 8.8.3). */
final class EntityTags {
  private static final int BYTES = 16;

  private EntityTags() {}

  /** The tag of some bytes, without quotation marks. */
  static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
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
      for (String part : value.split(",")) {
        String one = part.strip();
        if (one.equals("*") || (one.startsWith("W/") ? one.substring(2) : one).equals(tag)) {
          return true;
        }
      }
    }
    return false;
  }
}
