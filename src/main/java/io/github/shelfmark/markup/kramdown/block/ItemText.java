package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.AttributeList;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one item, of a list or a definition, without their indentation. They are read in
 * parts: a list within the item starts a new one, so that it need not follow a blank line.
 */
final class ItemText {
  private final List<Source.Builder> pieces = new ArrayList<>();
  private final int indentation;
  private boolean hasList;

  private ItemText(int indentation) {
    this.indentation = indentation;
    pieces.add(new Source.Builder());
  }

  /**
   * Starts an item with what follows its marker.
   *
   * @param mark index of the line's start
   * @param from index after the marker
   * @param item gets the attributes at the start of the item
   */
  static ItemText begin(BlockReader reader, int mark, int from, Element item) {
    String text = reader.text();
    int end = Lines.end(text, from);
    int content = contentStart(text, from);
    boolean empty = content < 0;
    ItemText lines = new ItemText(empty ? 4 : width(text, mark, from));
    int first = Math.min(Chars.skipRubySpace(text, from), end);
    Lines.Attributes list = ItemAttributes.at(text, first, end);
    if (list != null) {
      AttributeList own = item.ownAttributeList();
      own.add(list.list());
      first = Math.min(list.end(), end);
    }
    lines.pieces.get(0).append(reader.source(), first, end);
    lines.hasList = first < end && isList(text, first);
    return lines;
  }

  /** The index of the text after a marker and its attributes; -1 if there is none. */
  private static int contentStart(String text, int from) {
    int end = Lines.end(text, from);
    Lines.Attributes list = ItemAttributes.at(text, Chars.skipRubySpace(text, from), end);
    int start = Chars.skipRubySpace(text, list == null ? from : list.end());
    return start < end ? start : -1;
  }

  /** The width of the marker with the white space after it; tab stops are four columns apart. */
  private static int width(String text, int mark, int from) {
    int width = from - mark;
    for (int i = from; text.charAt(i) == ' ' || text.charAt(i) == '\t'; i++) {
      width += text.charAt(i) == '\t' ? 4 - width % 4 : 1;
    }
    return width;
  }

  private static boolean isList(String text, int at) {
    return Lines.listMarkerEnd(text, at, 3) >= 0;
  }

  /** The indentation in spaces that a line needs to belong to the item. */
  int indentation() {
    return indentation;
  }

  /** Whether a line is indented so that it belongs to the item. */
  boolean holds(String text, int at) {
    if (Lines.isBlank(text, at)) {
      return false;
    }
    int units = 0;
    int i = at;
    while (units <= indentation / 4 && Lines.isIndented(text, i)) {
      i = Lines.afterIndentation(text, i);
      units++;
    }
    if (units > indentation / 4) {
      return true;
    }
    return units == indentation / 4 && Chars.run(text, i, ' ') >= indentation % 4;
  }

  /** Whether a line that is not indented continues the item's text. */
  boolean goesOnWith(String text, int at) {
    if (Lines.isBlank(text, at)) {
      return false;
    }
    int first = Lines.skipAtMost(text, at, Math.min(indentation, 3));
    return !Lines.beginsHtml(text, first)
        && !(text.startsWith("{:", first) && Lines.attributesAt(text, first) != null);
  }

  /**
   * Adds a line.
   *
   * @param nested whether a list within the item may start here
   */
  void add(BlockReader reader, int start, boolean nested) {
    String text = reader.text();
    int end = Lines.end(text, start);
    int tabs = Chars.run(text, start, '\t');
    String line = "    ".repeat(tabs) + text.substring(start + tabs, end);
    boolean indented = Chars.run(line, 0, ' ') >= indentation;
    int origin = reader.source().origin(start);
    if (indented) {
      line = line.substring(indentation);
      origin += Math.max(0, tabs == 0 ? indentation : tabs);
    }
    if (nested && isList(line, 0)) {
      if (!hasList && indented) {
        pieces.add(new Source.Builder());
        hasList = true;
      } else if (hasList && !indented) {
        line = " ".repeat(indentation + 4) + line;
      }
    }
    last().append(line, origin);
  }

  /** Adds blank lines; after them a list needs no part of its own. */
  void addBlank(BlockReader reader, int start, int end) {
    hasList = true;
    last().append(reader.source(), start, end);
  }

  private Source.Builder last() {
    return pieces.get(pieces.size() - 1);
  }

  /** Reads the item's blocks. */
  void read(BlockReader reader, Element item) {
    for (Source.Builder piece : pieces) {
      if (!piece.isEmpty()) {
        reader.readInside(item, piece.build());
      }
    }
  }
}
