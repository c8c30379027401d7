package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Kind;

/** A rule of at least three asterisks, hyphens or underscores. */
final class HorizontalRule implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    if (!isAt(reader.text(), reader.at())) {
      return false;
    }
    reader.tree().add(reader.block(Kind.HR, "", reader.at()));
    reader.goTo(Lines.end(reader.text(), reader.at()));
    return true;
  }

  /** Whether a line is a rule. */
  static boolean isAt(String text, int at) {
    int i = Lines.skipIndent(text, at);
    char mark = text.charAt(i);
    if (mark != '*' && mark != '-' && mark != '_') {
      return false;
    }
    int marks = 0;
    for (; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        marks++;
      } else if (c != ' ' && c != '\t') {
        return false;
      }
    }
    return marks >= 3;
  }
}
