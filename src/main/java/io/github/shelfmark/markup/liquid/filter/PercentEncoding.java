package io.github.shelfmark.markup.liquid.filter;

import java.nio.charset.StandardCharsets;

/**
 * Normalises percent-encoding (RFC 3986, 6.2.2): encodes only what has to be, and nothing twice.
 */
final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * Normalises a text.
   *
   * @param allowed the characters allowed unencoded, besides ASCII letters and digits
   * @param kept those of them that stay encoded where the author encoded them
   */
  static String normalise(String text, String allowed, String kept) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i] & 0xff;
      int high = value == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
      boolean encoded = low >= 0;
      if (encoded) {
        value = high * 16 + low;
        i += 2;
      }
      if (isSafe(value, allowed) && !(encoded && kept.indexOf(value) >= 0)) {
        out.append((char) value);
      } else {
        out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
      }
    }
    return out.toString();
  }

  private static boolean isSafe(int value, String allowed) {
    return (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z')
        || (value >= '0' && value <= '9')
        || allowed.indexOf(value) >= 0;
  }
}
