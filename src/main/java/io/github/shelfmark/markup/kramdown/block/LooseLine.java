package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;

/** A line of text that belongs to no paragraph: one that starts with a space and a tab. */
final class LooseLine implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    int start = reader.at();
    int end = Lines.end(reader.text(), start);
    Element last = reader.tree().last();
    if (last != null && last.is(Kind.RAW_TEXT)) {
      last.raw().append(reader.source(), start, end);
    } else {
      reader.tree().add(reader.rawText(start, end));
    }
    reader.goTo(end);
    return true;
  }
}
