package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Kind;

/** A lone {@code ^}, which ends the block before it. */
final class EndOfBlock implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    if (!Lines.isEndOfBlock(reader.text(), reader.at())) {
      return false;
    }
    reader.tree().add(reader.block(Kind.BOUNDARY, "", reader.at()));
    reader.goTo(Lines.end(reader.text(), reader.at()));
    return true;
  }
}
