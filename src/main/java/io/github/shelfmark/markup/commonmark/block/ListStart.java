package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Item;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.ListBlock;
import io.github.shelfmark.text.Chars;

/** Finds list items (CommonMark 0.31, 5.2). */
final class ListStart {
  private static final int MOST_DIGITS = 9;

  /** With more spaces after its marker, an item starts with indented code. */
  private static final int MOST_SPACES = 4;

  private final Line line;
  private final OpenBlocks open;

  ListStart(Line line, OpenBlocks open) {
    this.line = line;
    this.open = open;
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
    int spaces = spaces(line, empty);
    startList(container, ordered, marker, number);
    open.add(new Item(markerIndent + markerWidth + spaces, line.number));
    return Starts.Found.CONTAINER;
  }

  /** Reads the spaces between the marker and the content of an item; how many columns they are. */
  static int spaces(Line line, boolean empty) {
    int spaces = line.indent;
    if (empty || spaces > MOST_SPACES) {
      line.skipBlank();
      return 1;
    }
    line.skipColumns(spaces);
    return spaces;
  }

  private void startList(Block container, boolean ordered, char marker, int number) {
    open.closeUnmatched();
    if (!(container instanceof ListBlock list && list.continuesWith(ordered, marker))) {
      open.add(new ListBlock(ordered, marker, number));
    }
  }
}
