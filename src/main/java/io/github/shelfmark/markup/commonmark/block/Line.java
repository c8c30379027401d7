package io.github.shelfmark.markup.commonmark.block;

/**
 * The current line and the position in it. Columns count a tab up to the next multiple of four, of
 * which a container may take only a part (CommonMark 0.31, 2.2).
 */
final class Line {
  private static final int TAB = 4;

  /** The indentation of code. */
  static final int CODE_INDENT = 4;

  final char[] source;
  int number;
  int start;
  int end;

  /** The next character to be read. */
  int at;

  private int column;
  private boolean tabIsCut;

  /** The index of the next character that is not a space. */
  int text;

  /** How many columns of spaces precede it. */
  int indent;

  private int textColumn;

  /** Whether all of it is read, so that not even an empty line is left. */
  boolean used;

  Line(char[] source) {
    this.source = source;
  }

  /** Starts the next line; false if there is none. */
  boolean next() {
    if (number > 0) {
      start = end + 1;
    }
    if (start >= source.length) {
      return false;
    }
    number++;
    int i = start;
    while (i < source.length && source[i] != '\n') {
      i++;
    }
    end = i;
    at = start;
    column = 0;
    tabIsCut = false;
    used = false;
    findText();
    return true;
  }

  /** Finds the next character that is not a space. */
  void findText() {
    int i = at;
    int width = column;
    while (i < end) {
      char c = source[i];
      if (c == ' ') {
        width++;
      } else if (c == '\t') {
        width += TAB - width % TAB;
      } else {
        break;
      }
      i++;
    }
    text = i;
    textColumn = width;
    indent = width - column;
  }

  boolean isBlank() {
    return text == end;
  }

  boolean isIndented() {
    return indent >= CODE_INDENT;
  }

  /** The next character that is not a space; a line feed at the end. */
  char first() {
    return text < end ? source[text] : '\n';
  }

  /** A character of this line; a line feed beyond its end. */
  char at(int index) {
    return index < end ? source[index] : '\n';
  }

  /** Reads the spaces before the text. */
  void toText() {
    at = text;
    column = textColumn;
    tabIsCut = false;
    indent = 0;
  }

  /** Reads some characters, none of them a tab. */
  void skip(int count) {
    at += count;
    column += count;
    tabIsCut = false;
    findText();
  }

  /** Reads some columns of spaces. */
  void skipColumns(int count) {
    int left = count;
    while (left > 0 && at < end) {
      if (source[at] == '\t') {
        int width = TAB - column % TAB;
        tabIsCut = width > left;
        int taken = Math.min(width, left);
        column += taken;
        left -= taken;
        at += tabIsCut ? 0 : 1;
      } else {
        tabIsCut = false;
        at++;
        column++;
        left--;
      }
    }
    findText();
  }

  /** Reads one column, if it is a space. */
  boolean skipBlank() {
    boolean blank = at < end && (source[at] == ' ' || source[at] == '\t');
    if (blank) {
      skipColumns(1);
    }
    return blank;
  }

  /** The remaining columns of a tab that is partly read. */
  int restOfTab() {
    return tabIsCut ? TAB - column % TAB : 0;
  }

  /** The index of the first character that is left, without a tab that is partly read. */
  int rest() {
    return tabIsCut ? at + 1 : at;
  }
}
