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
    int formula = start + 2;
    while (formula < end && Character.isWhitespace(text.charAt(formula))) {
      formula++;
    }
    reader.add(reader.element(Kind.MATH, text.substring(formula, end).strip(), formula));
    reader.goTo(end + 2);
    return true;
  }
}
