package io.github.shelfmark.serve.http;

import java.util.Locale;
import java.util.Optional;

/**
 * A part of a file that a browser asks for (RFC 9110, 14).
 *
 * @param start the first byte
 * @param end the byte behind the last; not behind the first if the file has none of them
 */
record ByteRange(int start, int end) {
  private static final String UNIT = "bytes=";

  /**
   * The one range that a header asks for.
   *
   * @param length the length of the file
   * @return empty if the header cannot be understood or asks for several ranges; the whole file is
   *     the answer then, as it may be to every such header
   */
  static Optional<ByteRange> of(String header, int length) {
    String text = header.strip();
    if (!text.toLowerCase(Locale.ROOT).startsWith(UNIT)) {
      return Optional.empty();
    }
    String range = text.substring(UNIT.length()).strip();
    int hyphen = range.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    String first = range.substring(0, hyphen).strip();
    String last = range.substring(hyphen + 1).strip();
    if (!isNumber(first) || !isNumber(last) || (first.isEmpty() && last.isEmpty())) {
      return Optional.empty();
    }
    if (first.isEmpty()) {
      return Optional.of(new ByteRange(length - Math.min(number(last), length), length));
    }
    if (last.isEmpty()) {
      return Optional.of(new ByteRange(number(first), length));
    }
    int start = number(first);
    int end = number(last);
    return start > end
        ? Optional.empty()
        : Optional.of(new ByteRange(start, Math.min(end, length - 1) + 1));
  }

  /** Whether the file has such bytes. */
  boolean isSatisfiable() {
    return start < end;
  }

  private static boolean isNumber(String text) {
    return text.length() < 20 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A number; no file here is longer than the largest one. */
  private static int number(String digits) {
    return digits.length() > 18
        ? Integer.MAX_VALUE
        : (int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits));
  }
}
