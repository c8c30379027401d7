package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.source.HeadingAttributes;
import io.github.shelfmark.markup.source.HeadingBraces;
import io.github.shelfmark.markup.source.Text;
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
    HeadingBraces braces =
        HeadingBraces.read(Text.range(line.source, from, withoutHashes(from, to)));
    // Authors write the attributes before the closing number signs or after them.
    int textEnd = withoutHashes(from, braces.textEnd());
    open.add(heading(level, Text.range(line.source, from, textEnd), braces.found()));
    return Starts.Found.LEAF;
  }

  /** The end of a heading's text without the number signs that close it. */
  private int withoutHashes(int from, int end) {
    int hashes = end;
    while (hashes > from && line.source[hashes - 1] == '#') {
      hashes--;
    }
    if (hashes > from && !Chars.isSpaceOrTab(line.source[hashes - 1])) {
      return end;
    }
    int to = hashes;
    while (to > from && Chars.isSpaceOrTab(line.source[to - 1])) {
      to--;
    }
    return to;
  }

  private HeadingBlock heading(int level, Text text, HeadingAttributes attributes) {
    open.reserve(attributes.id());
    return new HeadingBlock(level, text, attributes);
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
    HeadingBraces braces = HeadingBraces.read(text.part(text.start(), to));
    Text words = text.part(text.start(), braces.textEnd());
    open.replace(paragraph, heading(level, words, braces.found()));
    line.used = true;
    return Starts.Found.LEAF;
  }
}
