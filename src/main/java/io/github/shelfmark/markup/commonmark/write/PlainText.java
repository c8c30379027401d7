package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.commonmark.tree.Text;
import org.jspecify.annotations.Nullable;

/** The words in pieces, without markup. */
final class PlainText {
  private PlainText() {}

  /** The words from one piece up to another. */
  static String of(@Nullable Span first, @Nullable Span end, Text text) {
    StringBuilder words = new StringBuilder();
    for (Span span = first; span != null && span != end; span = span.next) {
      switch (span.kind) {
        case TEXT, CODE, AUTOLINK -> {
          if (span.value == null || span.kind == Span.Kind.AUTOLINK) {
            words.append(text.chars(), span.start, span.end - span.start);
          } else {
            words.append(span.value);
          }
        }
        case SOFT_BREAK, HARD_BREAK -> words.append(' ');
        default -> {
          // Marks and raw HTML are no words.
        }
      }
    }
    return words.toString();
  }
}
