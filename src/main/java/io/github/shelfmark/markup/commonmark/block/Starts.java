package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.FootnoteBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.LineBlock;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.text.Chars;

/** Finds the blocks that start on a line. To add one, extend {@link #isPossible} as well. */
final class Starts {

  /** The result of looking for a block. */
  enum Found {
    /** No block starts here. */
    NONE,
    /** A block in which others may start on the same line. */
    CONTAINER,
    /** A block that the rest of the line belongs to. */
    LEAF
  }

  private final Line line;
  private final OpenBlocks open;
  private final ListStart lists;
  private final HeadingStart headings;
  private final FenceStart fences;
  private final DefinitionStart definitions;
  private final AbbreviationStart abbreviations;
  private final FormulaStart formulas;

  /**
   * Finds blocks for a open.
   *
   * @param names how directives are read
   */
  Starts(Line line, OpenBlocks open, DirectiveNames names) {
    this.line = line;
    this.open = open;
    this.lists = new ListStart(line, open);
    this.headings = new HeadingStart(line, open);
    this.fences = new FenceStart(line, open, names);
    this.definitions = new DefinitionStart(line, open);
    this.abbreviations = new AbbreviationStart(line, open);
    this.formulas = new FormulaStart(line, open);
  }

  /** Whether a block may start with a character. */
  static boolean isPossible(char c) {
    return switch (c) {
      case '#', '`', '~', '*', '+', '_', '=', '<', '>', '-', '[', ':', '|', '$' -> true;
      default -> c >= '0' && c <= '9';
    };
  }

  Found find(Block container) {
    if (line.isIndented()) {
      return indentedCode();
    }
    return switch (line.first()) {
      case '>' -> quote();
      case '#' -> headings.atx();
      case '`', '~' -> fences.code();
      case '<' -> html(container);
      case '[' -> footnote();
      case '=' -> headings.setext(container);
      case '-' -> setextRuleOrItem(container);
      case '*' -> star(container);
      case '_' -> rule();
      case ':' -> colon(container);
      case '$' -> formulas.find();
      case '|' -> TableReader.start(container, line, open);
      default -> lists.find(container);
    };
  }

  private Found setextRuleOrItem(Block container) {
    Found heading = headings.setext(container);
    Found found = heading == Found.NONE ? ruleOrItem(container) : heading;
    return found == Found.NONE ? TableReader.start(container, line, open) : found;
  }

  private Found star(Block container) {
    Found abbreviation = abbreviations.find(container);
    return abbreviation == Found.NONE ? ruleOrItem(container) : abbreviation;
  }

  private Found ruleOrItem(Block container) {
    Found rule = rule();
    return rule == Found.NONE ? lists.find(container) : rule;
  }

  private Found colon(Block container) {
    Found directive = fences.directive();
    Found found = directive == Found.NONE ? definitions.find(container) : directive;
    return found == Found.NONE ? TableReader.start(container, line, open) : found;
  }

  private Found quote() {
    line.toText();
    line.skip(1);
    line.skipBlank();
    open.add(new Block(Kind.QUOTE));
    return Found.CONTAINER;
  }

  private Found html(Block container) {
    boolean inParagraph = container.kind() == Kind.PARAGRAPH || open.mayBeLazy();
    int condition = HtmlStart.kind(line, inParagraph);
    if (condition == 0) {
      return Found.NONE;
    }
    open.closeUnmatched();
    open.add(new HtmlBlock(condition));
    return Found.LEAF;
  }

  private Found rule() {
    char mark = line.first();
    int count = 0;
    for (int i = line.text; i < line.end; i++) {
      char c = line.source[i];
      if (c == mark) {
        count++;
      } else if (!Chars.isSpaceOrTab(c)) {
        return Found.NONE;
      }
    }
    if (count < 3) {
      return Found.NONE;
    }
    open.add(new Block(Kind.RULE));
    return Found.LEAF;
  }

  private Found indentedCode() {
    if (line.isBlank() || open.tip().kind() == Kind.PARAGRAPH) {
      return Found.NONE;
    }
    line.skipColumns(Line.CODE_INDENT);
    open.add(new LineBlock(Kind.INDENTED_CODE));
    return Found.LEAF;
  }

  /** Starts a footnote: {@code [^label]:}. */
  private Found footnote() {
    int start = line.text + 2;
    if (line.at(line.text + 1) != '^') {
      return Found.NONE;
    }
    int end = start;
    while (end < line.end && line.source[end] != ']' && line.source[end] != '[') {
      end++;
    }
    String label = new String(line.source, start, end - start).strip();
    if (line.at(end) != ']' || line.at(end + 1) != ':' || label.isEmpty()) {
      return Found.NONE;
    }
    line.toText();
    line.skip(end + 2 - line.at);
    FootnoteBlock footnote = new FootnoteBlock(label);
    open.add(footnote);
    open.define(footnote);
    line.skipColumns(line.indent);
    return Found.CONTAINER;
  }

  /** The index after a run of one character. */
  static int endOfRun(Line line, int start) {
    int end = start + 1;
    while (end < line.end && line.source[end] == line.source[start]) {
      end++;
    }
    return end;
  }

  /** The index after the last character that is not a space. */
  static int endOfText(Line line, int from) {
    int to = line.end;
    while (to > from && Chars.isSpaceOrTab(line.source[to - 1])) {
      to--;
    }
    return to;
  }

  static boolean isBlankFrom(Line line, int start) {
    return skipBlanks(line, start) >= line.end;
  }

  static int skipBlanks(Line line, int start) {
    return skipBlanks(line, start, line.end);
  }

  static int skipBlanks(Line line, int start, int end) {
    int i = start;
    while (i < end && Chars.isSpaceOrTab(line.source[i])) {
      i++;
    }
    return i;
  }
}
