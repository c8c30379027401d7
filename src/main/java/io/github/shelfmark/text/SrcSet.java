package io.github.shelfmark.text;

import java.util.function.BiFunction;

/** The value of a {@code srcset} attribute: addresses with their densities or widths. */
final class SrcSet {
  private SrcSet() {}

  /**
   * Replaces every address.
   *
   * @param value the attribute's value
   * @param replacement gives the new address for an address and its index in the value
   */
  static String replace(String value, BiFunction<String, Integer, String> replacement) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    int i = 0;
    while (i < value.length()) {
      int start = i;
      while (i < value.length() && (value.charAt(i) <= ' ' || value.charAt(i) == ',')) {
        i++;
      }
      out.append(value, start, i);
      start = i;
      while (i < value.length() && value.charAt(i) > ' ') {
        i++;
      }
      int end = i;
      while (end > start && value.charAt(end - 1) == ',') {
        end--;
      }
      if (end > start) {
        out.append(replacement.apply(value.substring(start, end), start));
      }
      // A comma right after the address ends the candidate; else its descriptor follows.
      int comma = end < i ? i - 1 : value.indexOf(',', i);
      int next = comma < 0 ? value.length() : comma + 1;
      out.append(value, end, next);
      i = next;
    }
    return out.toString();
  }
}
