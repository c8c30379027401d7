package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.shelfmark.markup.flexmark.InlineWriters;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.Writing;

/** Writes text with kramdown's escapes, which are fewer than CommonMark's. */
final class TextWriters {
  /** What CommonMark lets authors escape and kramdown does not. */
  private static final String NOT_ESCAPED = "%&,/;?@^~";

  private TextWriters() {}

  static void addTo(NodeWriters writers) {
    writers.with(Text.class, TextWriters::text);
  }

  private static void text(Text node, Writing writing) {
    String chars = node.getChars().toString();
    String kept = chars.indexOf('\\') < 0 ? chars : withBackslashesKept(chars);
    InlineWriters.text(node, Escaping.unescapeString(kept), writing);
  }

  /** Escapes the backslashes that are to stay. */
  private static String withBackslashesKept(String text) {
    StringBuilder kept = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      kept.append(c);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        kept.append(NOT_ESCAPED.indexOf(next) >= 0 ? "\\" : "").append(next);
      }
    }
    return kept.toString();
  }
}
