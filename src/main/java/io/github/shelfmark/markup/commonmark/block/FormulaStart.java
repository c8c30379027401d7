package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.FormulaBlock;

/**
 * Finds formulas between two pairs of dollar signs: the first pair begins a line, the second one
 * ends it or another one, and no line between them is empty. So no text that only talks about such
 * signs is one.
 */
final class FormulaStart {
  private final Line line;
  private final OpenBlocks open;

  /** No pair of signs before this index ends a formula. */
  private int noneBefore;

  FormulaStart(Line line, OpenBlocks open) {
    this.line = line;
    this.open = open;
  }

  Starts.Found find() {
    int start = line.text;
    if (line.at(start + 1) != '$' || line.at(start + 2) == '$') {
      return Starts.Found.NONE;
    }
    int close = start + 2 < noneBefore ? -1 : close(start + 2);
    if (close <= start + 2) {
      return Starts.Found.NONE;
    }
    line.toText();
    line.skip(2);
    FormulaBlock block = new FormulaBlock(close);
    open.add(block);
    if (add(block, line)) {
      open.close(block);
    }
    line.used = true;
    return Starts.Found.LEAF;
  }

  /**
   * Adds the rest of a line to a formula.
   *
   * @return whether the formula ends on it
   */
  static boolean add(FormulaBlock block, Line line) {
    boolean ends = block.closingSigns() <= line.end;
    int end = ends ? Math.max(line.rest(), block.closingSigns()) : line.end;
    block.lines().add(line.restOfTab(), line.rest(), end);
    return ends;
  }

  /** The index of the signs that end a formula; -1 if it has no end. */
  private int close(int from) {
    char[] s = line.source;
    boolean blank = false;
    int i = from;
    while (i < s.length && !(blank && s[i] == '\n')) {
      if (s[i] == '\\') {
        blank = false;
        i += 2;
        continue;
      }
      if (s[i] == '$' && i + 1 < s.length && s[i + 1] == '$') {
        return isLast(i + 2) ? i : -1;
      }
      blank = s[i] == '\n' || (blank && (s[i] == ' ' || s[i] == '\t' || s[i] == '>'));
      i++;
    }
    noneBefore = i;
    return -1;
  }

  /** Whether nothing else is on a line. */
  private boolean isLast(int from) {
    char[] s = line.source;
    int i = from;
    while (i < s.length && (s[i] == ' ' || s[i] == '\t')) {
      i++;
    }
    return i >= s.length || s[i] == '\n';
  }
}
