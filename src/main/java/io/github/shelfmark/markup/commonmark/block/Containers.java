package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;

/** Finds out whether a line goes on with an open block, and reads the block's part of it. */
final class Containers {
  /** What a line is for an open block. */
  enum Match {
    /** It goes on with the block. */
    YES,
    /** It does not belong to the block. */
    NO,
    /** It ends the block and is used up. */
    ENDED
  }

  private final Line line;

  Containers(Line line) {
    this.line = line;
  }

  Match match(Block block) {
    return switch (block.kind()) {
      case DOCUMENT, LIST -> Match.YES;
      case QUOTE -> quote();
      case ITEM -> item(block);
      case FOOTNOTE -> footnote(block);
      case PARAGRAPH -> yesIf(!line.isBlank());
      case HEADING, RULE -> Match.NO;
      case INDENTED_CODE -> indentedCode();
      case FENCED_CODE -> fencedCode(block);
      case HTML -> yesIf(!line.isBlank() || !HtmlStart.endsAtBlank(block.number));
      case TABLE -> yesIf(!line.isBlank() && TableReader.hasBar(line));
      case DIRECTIVE -> directive(block);
    };
  }

  private static Match yesIf(boolean goesOn) {
    return goesOn ? Match.YES : Match.NO;
  }

  private Match quote() {
    if (line.isIndented() || line.first() != '>') {
      return Match.NO;
    }
    line.toText();
    line.skip(1);
    line.skipBlank();
    return Match.YES;
  }

  private Match item(Block item) {
    if (line.isBlank()) {
      if (item.first() == null) {
        return Match.NO;
      }
      line.toText();
      return Match.YES;
    }
    if (line.indent < item.indent) {
      return Match.NO;
    }
    line.skipColumns(item.indent);
    return Match.YES;
  }

  private Match footnote(Block footnote) {
    if (line.isBlank()) {
      line.toText();
      return yesIf(footnote.first() != null);
    }
    if (!line.isIndented()) {
      return Match.NO;
    }
    line.skipColumns(Line.CODE_INDENT);
    return Match.YES;
  }

  private Match indentedCode() {
    if (line.isIndented()) {
      line.skipColumns(Line.CODE_INDENT);
      return Match.YES;
    }
    if (!line.isBlank()) {
      return Match.NO;
    }
    line.toText();
    return Match.YES;
  }

  private Match fencedCode(Block code) {
    if (!line.isIndented() && line.first() == code.marker) {
      int end = Starts.endOfRun(line, line.text);
      if (end - line.text >= code.width && Starts.isBlankFrom(line, end)) {
        return Match.ENDED;
      }
    }
    for (int i = 0; i < code.indent && line.skipBlank(); i++) {
      // The code is as much further left as its fence is further right.
    }
    return Match.YES;
  }

  private Match directive(Block directive) {
    if (directive.flag) {
      return Match.NO;
    }
    if (line.first() == ':' && isClosing()) {
      directive.flag = true;
      return Match.ENDED;
    }
    return Match.YES;
  }

  private boolean isClosing() {
    int end = Starts.endOfRun(line, line.text);
    return end - line.text >= Starts.COLONS && Starts.isBlankFrom(line, end);
  }
}
