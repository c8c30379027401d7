package io.github.shelfmark.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding in UTF-8, after RFC 3986. */
public final class PercentEncoding {
  /** Characters besides letters and digits that a path may have as they are (RFC 3986, pchar). */
  public static final String PATH = "-._~!$&'()*+,;=:@/";

  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * Encodes all but letters of ASCII, digits and some characters.
   *
   * @param safe what else stays as it is
   */
  public static String encode(String path, String safe) {
    if (isSafe(path, safe)) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && isSafe(c, safe)) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  private static boolean isSafe(String path, String safe) {
    for (int i = 0; i < path.length(); i++) {
      if (!isSafe(path.charAt(i), safe)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafe(char c, String safe) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || safe.indexOf(c) >= 0;
  }

  /** Resolves percent-encoding; a sequence that is not UTF-8 stays as it is. */
  public static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] in = path.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[in.length];
    int length = 0;
    for (int i = 0; i < in.length; i++) {
      int high = i + 2 < in.length && in[i] == '%' ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out[length++] = (byte) (high * 16 + low);
        i += 2;
      } else {
        out[length++] = in[i];
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(out, 0, length)).toString();
    } catch (CharacterCodingException notUtf8) {
      return path;
    }
  }
}
