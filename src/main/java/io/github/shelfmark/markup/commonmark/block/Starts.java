package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Chars;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.FencedCode;
import io.github.shelfmark.markup.commonmark.tree.FootnoteBlock;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.LineBlock;
import io.github.shelfmark.markup.commonmark.tree.Opening;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.Text;
import java.util.Set;

/** Finds the blocks that start on a line. To add one, extend {@link #isPossible} as well. */
final class Starts {
  /** The fewest colons of a fence. */
  static final int COLONS = 3;

  private static final int FENCE = 3;
  private static final int MOST_LEVELS = 6;

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
  private final BlockReader reader;
  private final ListStart lists;
  private final Set<String> literal;

  /**
   * Finds blocks for a reader.
   *
   * @param literal the names of directives whose lines are data
   */
  Starts(Line line, BlockReader reader, Set<String> literal) {
    this.line = line;
    this.reader = reader;
    this.lists = new ListStart(line, reader);
    this.literal = literal;
  }

  /** Whether a block may start with a character. */
  static boolean isPossible(char c) {
    return switch (c) {
      case '#', '`', '~', '*', '+', '_', '=', '<', '>', '-', '[', ':', '|' -> true;
      default -> c >= '0' && c <= '9';
    };
  }

  Found find(Block container) {
    if (line.isIndented()) {
      return indentedCode();
    }
    return switch (line.first()) {
      case '>' -> quote();
      case '#' -> atxHeading();
      case '`', '~' -> fencedCode();
      case '<' -> html(container);
      case '[' -> footnote();
      case '=' -> setextHeading(container);
      case '-' -> setextRuleOrItem(container);
      case '*' -> ruleOrItem(container);
      case '_' -> rule();
      case ':' -> directiveOrTable(container);
      case '|' -> TableReader.start(container, line, reader);
      default -> lists.find(container);
    };
  }

  private Found setextRuleOrItem(Block container) {
    Found heading = setextHeading(container);
    Found found = heading == Found.NONE ? ruleOrItem(container) : heading;
    return found == Found.NONE ? TableReader.start(container, line, reader) : found;
  }

  private Found ruleOrItem(Block container) {
    Found rule = rule();
    return rule == Found.NONE ? lists.find(container) : rule;
  }

  private Found directiveOrTable(Block container) {
    Found directive = directive();
    return directive == Found.NONE ? TableReader.start(container, line, reader) : directive;
  }

  private Found quote() {
    line.toText();
    line.skip(1);
    line.skipBlank();
    reader.add(new Block(Kind.QUOTE));
    return Found.CONTAINER;
  }

  private Found atxHeading() {
    int end = endOfRun(line, line.text);
    int level = end - line.text;
    if (level > MOST_LEVELS || (end < line.end && !Chars.isBlank(line.at(end)))) {
      return Found.NONE;
    }
    int from = skipBlanks(line, end);
    int to = endOfText(from);
    int hashes = to;
    while (hashes > from && line.source[hashes - 1] == '#') {
      hashes--;
    }
    if (hashes == from || Chars.isBlank(line.source[hashes - 1])) {
      to = hashes;
      while (to > from && Chars.isBlank(line.source[to - 1])) {
        to--;
      }
    }
    reader.add(new HeadingBlock(level, Text.range(line.source, from, to)));
    return Found.LEAF;
  }

  private int endOfText(int from) {
    int to = line.end;
    while (to > from && Chars.isBlank(line.source[to - 1])) {
      to--;
    }
    return to;
  }

  private Found fencedCode() {
    int end = endOfRun(line, line.text);
    char fence = line.first();
    if (end - line.text < FENCE) {
      return Found.NONE;
    }
    for (int i = end; fence == '`' && i < line.end; i++) {
      if (line.source[i] == '`') {
        return Found.NONE;
      }
    }
    int from = skipBlanks(line, end);
    String info = new String(line.source, from, endOfText(from) - from);
    reader.add(new FencedCode(fence, end - line.text, line.indent, info, from));
    line.used = true;
    return Found.LEAF;
  }

  private Found html(Block container) {
    boolean inParagraph = container.kind() == Kind.PARAGRAPH || reader.mayBeLazy();
    int condition = HtmlStart.kind(line, inParagraph);
    if (condition == 0) {
      return Found.NONE;
    }
    reader.closeUnmatched();
    reader.add(new HtmlBlock(condition));
    return Found.LEAF;
  }

  private Found setextHeading(Block container) {
    int end = endOfRun(line, line.text);
    if (!(container instanceof Paragraph paragraph)
        || !isBlankFrom(line, end)
        || !reader.defineLinks(paragraph)) {
      return Found.NONE;
    }
    reader.closeUnmatched();
    Text text = paragraph.lines().join(line.source);
    int to = text.end();
    while (to > text.start() && Chars.isBlank(text.chars()[to - 1])) {
      to--;
    }
    int level = line.first() == '=' ? 1 : 2;
    reader.replace(paragraph, new HeadingBlock(level, text.part(text.start(), to)));
    line.used = true;
    return Found.LEAF;
  }

  private Found rule() {
    char mark = line.first();
    int count = 0;
    for (int i = line.text; i < line.end; i++) {
      char c = line.source[i];
      if (c == mark) {
        count++;
      } else if (!Chars.isBlank(c)) {
        return Found.NONE;
      }
    }
    if (count < 3) {
      return Found.NONE;
    }
    reader.add(new Block(Kind.RULE));
    return Found.LEAF;
  }

  private Found indentedCode() {
    if (line.isBlank() || reader.tip().kind() == Kind.PARAGRAPH) {
      return Found.NONE;
    }
    line.skipColumns(Line.CODE_INDENT);
    reader.add(new LineBlock(Kind.INDENTED_CODE));
    return Found.LEAF;
  }

  private Found directive() {
    int end = endOfRun(line, line.text);
    if (end - line.text < COLONS) {
      return Found.NONE;
    }
    Opening opening = OpeningReader.read(line.source, line.text, end, endOfText(end));
    boolean stray = isBlankFrom(line, end);
    DirectiveBlock directive =
        new DirectiveBlock(opening, stray || literal.contains(opening.name()));
    if (stray) {
      // A fence that closes nothing: it must not take the rest of the text.
      directive.setFenced();
    }
    reader.add(directive);
    line.used = true;
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
    reader.add(footnote);
    reader.define(footnote);
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

  static boolean isBlankFrom(Line line, int start) {
    return skipBlanks(line, start) >= line.end;
  }

  static int skipBlanks(Line line, int start) {
    int i = start;
    while (i < line.end && Chars.isBlank(line.source[i])) {
      i++;
    }
    return i;
  }
}
