package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Span;
import org.jspecify.annotations.Nullable;

/** A delimiter run that may open or close emphasis. */
final class Delimiter {
  final Span span;
  final char mark;
  final int length;
  final boolean canOpen;
  final boolean canClose;
  @Nullable Delimiter previous;
  @Nullable Delimiter next;

  Delimiter(Span span, char mark, boolean canOpen, boolean canClose) {
    this.span = span;
    this.mark = mark;
    this.length = span.end - span.start;
    this.canOpen = canOpen;
    this.canClose = canClose;
  }

  /** How many of its characters are not used yet. */
  int left() {
    return span.end - span.start;
  }

  /** Whether another run can close it (CommonMark 0.31, 6.2, rules 9 and 10; GFM 6.5). */
  boolean opens(Delimiter closer) {
    if (!canOpen || mark != closer.mark) {
      return false;
    }
    if (mark == '~') {
      return length == closer.length;
    }
    boolean both = canClose || closer.canOpen;
    boolean multiples = length % 3 == 0 && closer.length % 3 == 0;
    return !both || multiples || (length + closer.length) % 3 != 0;
  }
}
