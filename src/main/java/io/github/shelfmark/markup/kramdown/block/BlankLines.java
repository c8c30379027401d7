package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;

/** One or more blank lines. */
final class BlankLines implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    int start = reader.at();
    int end = Lines.skipBlank(reader.text(), start);
    if (end == start) {
      return false;
    }
    String lines = reader.text().substring(start, end);
    Element last = reader.tree().last();
    if (last != null && last.is(Kind.BLANK)) {
      last.setValue(last.value() + lines);
    } else {
      reader.tree().add(reader.block(Kind.BLANK, lines, start));
    }
    reader.goTo(end);
    return true;
  }
}
