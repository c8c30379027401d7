package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Span;

/** The spans read so far. The first one is empty, so that all others have a previous one. */
final class SpanList {
  private final Span first = new Span(Span.Kind.TEXT, 0, 0);
  private Span last = first;

  Span first() {
    return first;
  }

  Span last() {
    return last;
  }

  Span add(Span span) {
    last.next = span;
    span.previous = last;
    last = span;
    return span;
  }

  /** Adds characters as text, unless the range is empty. */
  void addText(int start, int end) {
    if (end > start) {
      add(new Span(Span.Kind.TEXT, start, end));
    }
  }

  /** Inserts a span after another. */
  void addAfter(Span before, Span span) {
    before.insertAfter(span);
    if (before == last) {
      last = span;
    }
  }

  /** Removes all spans from an index of the text on. */
  void cutBack(int index) {
    Span span = last;
    while (span.previous != null && span.start >= index) {
      span = span.previous;
    }
    span.next = null;
    last = span;
    if (span.end > index && span != first) {
      span.end = index;
    }
  }
}
