package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.FencedCode;
import io.github.shelfmark.markup.commonmark.tree.FormulaBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Item;
import org.jspecify.annotations.Nullable;

/** Decides whether a line continues an open block, and reads the block's part of the line. */
final class Containers {
  /** The relation of a line to an open block. */
  enum Match {
    /** The line continues the block. */
    YES,
    /** The line does not belong to the block. */
    NO,
    /** The line ends the block and has nothing else. */
    ENDED
  }

  private final Line line;
  private final DirectiveFences fences;

  Containers(Line line) {
    this.line = line;
    this.fences = new DirectiveFences(line);
  }

  /** Forgets what was found on the previous line. */
  void startLine() {
    fences.startLine();
  }

  /**
   * The directive that this line closes; null if the line is no closing fence.
   *
   * @param innermost the innermost block that the line continues
   */
  @Nullable DirectiveBlock closedDirective(Block innermost) {
    return fences.closed(innermost);
  }

  Match match(Block block) {
    return switch (block.kind()) {
      case DOCUMENT, LIST, DEFINITION_LIST -> Match.YES;
      case QUOTE -> quote();
      case ITEM, DEFINITION -> item((Item) block);
      case FOOTNOTE -> footnote(block);
      case PARAGRAPH -> yesIf(!line.isBlank());
      case HEADING, RULE, TERM, ABBREVIATION -> Match.NO;
      case INDENTED_CODE -> indentedCode();
      case FENCED_CODE -> fencedCode((FencedCode) block);
      case FORMULA -> formula((FormulaBlock) block);
      case HTML ->
          yesIf(!line.isBlank() || !HtmlStart.endsAtBlank(((HtmlBlock) block).condition()));
      case TABLE -> yesIf(!line.isBlank() && TableReader.hasBar(line));
      case DIRECTIVE, LITERAL_DIRECTIVE -> yesIf(fences.match((DirectiveBlock) block));
    };
  }

  private static Match yesIf(boolean continues) {
    return continues ? Match.YES : Match.NO;
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

  private Match item(Item item) {
    if (line.isBlank()) {
      if (item.first() == null) {
        return Match.NO;
      }
      line.toText();
      return Match.YES;
    }
    if (line.indent < item.indent()) {
      return Match.NO;
    }
    line.skipColumns(item.indent());
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

  private Match formula(FormulaBlock formula) {
    if (formula.closingSigns() > line.end) {
      return Match.YES;
    }
    FormulaStart.add(formula, line);
    return Match.ENDED;
  }

  private Match fencedCode(FencedCode code) {
    if (!line.isIndented() && line.first() == code.fence()) {
      int end = Starts.endOfRun(line, line.text);
      if (end - line.text >= code.length() && Starts.isBlankFrom(line, end)) {
        return Match.ENDED;
      }
    }
    for (int i = 0; i < code.indent() && line.skipBlank(); i++) {
      // As many columns as the opening fence is indented are no part of the code.
    }
    return Match.YES;
  }
}
