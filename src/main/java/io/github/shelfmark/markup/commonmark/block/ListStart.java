package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.text.Chars;

/** Finds list items (CommonMark 0.31, 5.2). */
final class ListStart {
  private static final int MOST_DIGITS = 9;

  /** What follows the marker further away than this is code in the item. */
  private static final int MOST_BLANKS = 4;

  private final Line line;
  private final BlockReader reader;

  ListStart(Line line, BlockReader reader) {
    this.line = line;
    this.reader = reader;
  }

  Starts.Found find(Block container) {
    int end = line.text;
    boolean ordered = false;
    int number = 0;
    char marker = line.first();
    if (Chars.isDigit(marker)) {
      while (end < line.end && Chars.isDigit(line.source[end]) && end - line.text < MOST_DIGITS) {
        number = number * 10 + line.source[end] - '0';
        end++;
      }
      ordered = true;
      marker = line.at(end);
      if (marker != '.' && marker != ')') {
        return Starts.Found.NONE;
      }
    } else if (marker != '-' && marker != '*' && marker != '+') {
      return Starts.Found.NONE;
    }
    end++;
    boolean empty = Starts.isBlankFrom(line, end);
    if (!empty && !Chars.isSpaceOrTab(line.at(end))) {
      return Starts.Found.NONE;
    }
    if (container.kind() == Kind.PARAGRAPH && (empty || (ordered && number != 1))) {
      return Starts.Found.NONE;
    }
    int markerIndent = line.indent;
    int markerWidth = end - line.text;
    line.toText();
    line.skip(markerWidth);
    int blanks = blanks(empty);
    open(container, ordered, marker, number);
    Block item = reader.add(Kind.ITEM);
    item.indent = markerIndent + markerWidth + blanks;
    item.width = line.number;
    return Starts.Found.CONTAINER;
  }

  /** Reads the blanks between the marker and the item's content, and says how many they are. */
  private int blanks(boolean empty) {
    int blanks = line.indent;
    if (empty || blanks > MOST_BLANKS) {
      line.skipBlank();
      return 1;
    }
    line.skipColumns(blanks);
    return blanks;
  }

  private void open(Block container, boolean ordered, char marker, int number) {
    reader.closeUnmatched();
    boolean sameList =
        container.kind() == Kind.LIST && container.flag == ordered && container.marker == marker;
    if (!sameList) {
      Block list = reader.add(Kind.LIST);
      list.flag = ordered;
      list.marker = marker;
      list.number = number;
    }
  }
}
