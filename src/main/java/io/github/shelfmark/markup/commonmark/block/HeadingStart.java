package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.Text;
import io.github.shelfmark.text.Chars;

/** Finds headings (CommonMark 0.31, 4.2 and 4.3). */
final class HeadingStart {
  private static final int MOST_LEVELS = 6;

  private final Line line;
  private final OpenBlocks open;

  HeadingStart(Line line, OpenBlocks open) {
    this.line = line;
    this.open = open;
  }

  /** Starts a heading with number signs. */
  Starts.Found atx() {
    int end = Starts.endOfRun(line, line.text);
    int level = end - line.text;
    if (level > MOST_LEVELS || (end < line.end && !Chars.isSpaceOrTab(line.at(end)))) {
      return Starts.Found.NONE;
    }
    int from = Starts.skipBlanks(line, end);
    int to = Starts.endOfText(line, from);
    int hashes = to;
    while (hashes > from && line.source[hashes - 1] == '#') {
      hashes--;
    }
    if (hashes == from || Chars.isSpaceOrTab(line.source[hashes - 1])) {
      to = hashes;
      while (to > from && Chars.isSpaceOrTab(line.source[to - 1])) {
        to--;
      }
    }
    open.add(new HeadingBlock(level, Text.range(line.source, from, to)));
    return Starts.Found.LEAF;
  }

  /** Makes the paragraph before a line of equals signs or hyphens a heading. */
  Starts.Found setext(Block container) {
    int end = Starts.endOfRun(line, line.text);
    if (!(container instanceof Paragraph paragraph)
        || !Starts.isBlankFrom(line, end)
        || !open.defineLinks(paragraph)) {
      return Starts.Found.NONE;
    }
    open.closeUnmatched();
    Text text = paragraph.lines().join(line.source);
    int to = text.end();
    while (to > text.start() && Chars.isSpaceOrTab(text.chars()[to - 1])) {
      to--;
    }
    int level = line.first() == '=' ? 1 : 2;
    open.replace(paragraph, new HeadingBlock(level, text.part(text.start(), to)));
    line.used = true;
    return Starts.Found.LEAF;
  }
}
