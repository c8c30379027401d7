package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Element;

/** Where a span ends. */
interface Stop {
  /** Whether an end may be at an index. */
  boolean mayBeAt(String text, int index);

  /** Whether the end at the reader's place is the one looked for. */
  default boolean accept(SpanReader reader, Element element) {
    return true;
  }
}
