package io.github.shelfmark.markup.kramdown.span;

/** Reads one kind of span. Implementations hold no state. */
interface SpanParser {
  /**
   * Reads a span at the reader's place.
   *
   * @return false, with the place unchanged, when no span of this kind can begin here; true when
   *     the reader has moved on, be it only because what looked like a span became text
   */
  boolean parse(SpanReader reader);
}
