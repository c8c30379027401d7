package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;

/** A formula as a block, between two pairs of dollar signs. */
final class MathBlock implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int open = Lines.skipIndent(text, start);
    boolean escaped = text.startsWith("\\$$", open);
    int formula = open + (escaped ? 3 : 2);
    if ((!escaped && !text.startsWith("$$", open)) || !reader.isAfterBoundary()) {
      return false;
    }
    int end = text.indexOf("$$", formula);
    if (end < 0) {
      return false;
    }
    boolean alone = Lines.isBlank(text, end + 2);
    if (escaped) {
      if (alone) {
        // The backslash makes the formula a span of a paragraph.
        reader.goTo(open + 1);
      }
      return false;
    }
    reader.goTo(alone ? Lines.end(text, end) : end + 2);
    if (!reader.isBeforeBoundary()) {
      reader.goTo(start);
      return false;
    }
    while (formula < end && Character.isWhitespace(text.charAt(formula))) {
      formula++;
    }
    String tex = text.substring(formula, end).strip();
    Element math = reader.block(Kind.MATH, tex, formula).asBlock();
    reader.tree().add(math);
    return true;
  }
}
