package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.source.Escapes;

/**
 * Finds what abbreviations stand for: {@code *[HTML]: Hyper Text Markup Language}, as in PHP
 * Markdown Extra. With another star behind it, the line is emphasis.
 */
final class AbbreviationStart {
  private static final int LONGEST = 100;

  private final Line line;
  private final OpenBlocks open;

  AbbreviationStart(Line line, OpenBlocks open) {
    this.line = line;
    this.open = open;
  }

  Starts.Found find(Block container) {
    if (line.at(line.text + 1) != '[' || container.kind() == Kind.PARAGRAPH || open.mayBeLazy()) {
      return Starts.Found.NONE;
    }
    int start = line.text + 2;
    int close = start;
    while (close < line.end && close - start < LONGEST && isOfForm(line.source[close])) {
      close++;
    }
    int from = Starts.skipBlanks(line, close + 2);
    int end = Starts.endOfText(line, from);
    String form = new String(line.source, start, close - start).strip();
    if (form.isEmpty() || line.at(close) != ']' || line.at(close + 1) != ':' || from >= end) {
      return Starts.Found.NONE;
    }
    for (int i = from; i < end; i++) {
      if (line.source[i] == '*') {
        return Starts.Found.NONE;
      }
    }
    open.add(new Block(Kind.ABBREVIATION));
    open.define(form, Escapes.resolve(line.source, from, end, open.values()));
    line.used = true;
    return Starts.Found.LEAF;
  }

  private static boolean isOfForm(char c) {
    return c != '[' && c != ']' && c != '*';
  }
}
