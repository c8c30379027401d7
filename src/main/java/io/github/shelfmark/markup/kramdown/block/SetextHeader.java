package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.text.Chars;

/** A heading with a line of dashes or equals signs below it. */
final class SetextHeader implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int line = Lines.end(text, start);
    char mark = line < text.length() ? text.charAt(line) : 0;
    if (mark != '-' && mark != '=') {
      return false;
    }
    int from = Lines.skipIndent(text, start);
    if (text.charAt(from) == ' ' || text.charAt(from) == '\t' || !reader.isAfterBoundary()) {
      return false;
    }
    int end = line;
    while (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '=')) {
      end++;
    }
    if (!Lines.isBlank(text, end) || Chars.skipRubySpace(text, from) >= line) {
      return false;
    }
    if (!Headers.add(reader, mark == '=' ? 1 : 2, from, line, false)) {
      return false;
    }
    reader.goTo(Lines.end(text, line));
    return true;
  }
}
