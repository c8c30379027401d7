package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Kind;

/** A formula between two pairs of dollar signs. */
final class InlineMath implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    int end = text.startsWith("$$", start) ? text.indexOf("$$", start + 2) : -1;
    if (end < 0) {
      return false;
    }
    reader.add(reader.element(Kind.MATH, text.substring(start + 2, end).strip(), start));
    reader.goTo(end + 2);
    return true;
  }
}
