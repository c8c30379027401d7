package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.FencedCode;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.container.OpeningReader;

/** Finds fenced code (CommonMark 0.31, 4.5) and directives. */
final class FenceStart {
  /** The fewest characters of a fence. */
  static final int LENGTH = 3;

  private final Line line;
  private final OpenBlocks open;
  private final DirectiveNames names;

  /**
   * Finds fences.
   *
   * @param names how directives are read
   */
  FenceStart(Line line, OpenBlocks open, DirectiveNames names) {
    this.line = line;
    this.open = open;
    this.names = names;
  }

  /** Starts code between backticks or tildes. */
  Starts.Found code() {
    int end = Starts.endOfRun(line, line.text);
    char fence = line.first();
    if (end - line.text < LENGTH) {
      return Starts.Found.NONE;
    }
    for (int i = end; fence == '`' && i < line.end; i++) {
      if (line.source[i] == '`') {
        return Starts.Found.NONE;
      }
    }
    int from = Starts.skipBlanks(line, end);
    String info = new String(line.source, from, Starts.endOfText(line, from) - from);
    open.add(new FencedCode(fence, end - line.text, line.indent, info, from));
    line.used = true;
    return Starts.Found.LEAF;
  }

  /** Starts a directive between colons. */
  Starts.Found directive() {
    int end = Starts.endOfRun(line, line.text);
    if (end - line.text < LENGTH) {
      return Starts.Found.NONE;
    }
    Opening opening = OpeningReader.read(line.source, line.text, end, Starts.endOfText(line, end));
    boolean stray = Starts.isBlankFrom(line, end);
    DirectiveBlock directive =
        new DirectiveBlock(opening, stray || names.hasNoBlocks(opening.name()));
    if (stray || names.isOneLine(opening.name())) {
      // A fence that closes nothing must not take the rest of the text.
      directive.setFenced();
    }
    open.add(directive);
    for (Opening.Attribute attribute : opening.attributes()) {
      if (attribute.name().equals("id")) {
        open.reserve(attribute.value().toString());
      }
    }
    line.used = true;
    return Starts.Found.LEAF;
  }
}
