package io.github.shelfmark.markup.commonmark.block;

/**
 * The line that is being read, and how far. Columns count a tab up to the next multiple of four, of
 * which a container may take only a part (CommonMark 0.31, 2.2).
 */
final class Line {
  private static final int TAB = 4;

  /** A line indented this far is code, where code may stand. */
  static final int CODE_INDENT = 4;

  final char[] source;
  int number;
  int start;
  int end;

  /** The next character to be read. */
  int at;

  private int column;
  private boolean tabIsCut;

  /** The next character that is no blank, and how many columns it is away. */
  int text;

  int indent;

  private int textColumn;

  /** Whether nothing of it is left, not even an empty rest. */
  boolean used;

  Line(char[] source) {
    this.source = source;
  }

  /** Starts the next line; gives false where there is none. */
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

  /** Looks for the next character that is no blank. */
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

  /** The next character that is no blank; a line feed at the end. */
  char first() {
    return text < end ? source[text] : '\n';
  }

  /** A character of this line; a line feed beyond its end. */
  char at(int index) {
    return index < end ? source[index] : '\n';
  }

  /** Reads up to the text. */
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

  /** Reads some columns of blanks. */
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

  /** Reads one column, if it is a blank. */
  boolean skipBlank() {
    boolean blank = at < end && (source[at] == ' ' || source[at] == '\t');
    if (blank) {
      skipColumns(1);
    }
    return blank;
  }

  /** The columns of a tab of which a container has taken a part. */
  int restOfTab() {
    return tabIsCut ? TAB - column % TAB : 0;
  }

  /** The first character that is left, without a tab that was cut. */
  int rest() {
    return tabIsCut ? at + 1 : at;
  }
}
