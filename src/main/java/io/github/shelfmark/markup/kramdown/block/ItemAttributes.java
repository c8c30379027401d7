package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/** The attributes at the start of an item or a term. */
final class ItemAttributes {
  private ItemAttributes() {}

  /**
   * The attributes at an index.
   *
   * @param end index after the line
   * @return the text between the braces, and the index after them; null for none
   */
  static Lines.@Nullable Attributes at(String text, int index, int end) {
    if (!text.startsWith("{:", index) || text.startsWith("/", index + 2)) {
      return null;
    }
    int name = index + 2;
    while (name < end && (Chars.isWord(text.charAt(name)) || text.charAt(name) == '-')) {
      name++;
    }
    int close = text.startsWith(":", name) ? -1 : Lines.closingBrace(text, index + 2);
    return close > index + 2 && close < end
        ? new Lines.Attributes(
            text.substring(index + 2, close), Chars.skipRubySpace(text, close + 1))
        : null;
  }
}
