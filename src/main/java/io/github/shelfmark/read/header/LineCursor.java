package io.github.shelfmark.read.header;

import io.github.shelfmark.finding.Position;

/** A place in a text that moves from line to line. */
final class LineCursor {
  private final String text;
  private int start;
  private int line = 1;

  LineCursor(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return start >= text.length();
  }

  boolean isBlank() {
    return Lines.isBlankFrom(text, start);
  }

  /** The index of the line's first character. */
  int start() {
    return start;
  }

  /** The line, without its line feed. */
  String content() {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /** The position of a character of the line, which is counted from 0. */
  Position position(int index) {
    return new Position(line, index + 1);
  }

  void next() {
    start = Lines.end(text, start);
    line++;
  }

  /** Moves below blank lines, as below front matter; the last line of a text is never one. */
  void skipBlankLines() {
    while (!isAtEnd() && text.indexOf('\n', start) >= 0 && isBlank()) {
      next();
    }
  }

  int line() {
    return line;
  }
}
