package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.text.Chars;

/** A heading that starts with number signs. */
final class AtxHeader implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int level = Math.min(6, Chars.run(text, start, '#'));
    if (level == 0) {
      return false;
    }
    boolean gfm = reader.options().gfm();
    boolean free = gfm && reader.options().paragraphEnd();
    if (!free && !reader.isAfterBoundary()) {
      return false;
    }
    int from = Chars.skipSpacesAndTabs(text, start + level);
    int end = Lines.end(text, start);
    if ((gfm && from == start + level) || !Headers.add(reader, level, from, end, true)) {
      return false;
    }
    reader.goTo(end);
    return true;
  }
}
