package io.github.shelfmark.markup.commonmark.span;

import io.github.shelfmark.markup.commonmark.tree.Span;

/** The pieces read so far. The first is an empty one, so that each of the others has one before. */
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

  /** Adds characters as they are; none need no piece. */
  void addText(int start, int end) {
    if (end > start) {
      add(new Span(Span.Kind.TEXT, start, end));
    }
  }

  /** Puts a piece behind another. */
  void addAfter(Span before, Span span) {
    before.insertAfter(span);
    if (before == last) {
      last = span;
    }
  }

  /** Takes back what starts at an index of the text or behind it. */
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
