package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.Text;
import io.github.shelfmark.text.Chars;

/** Finds the blocks that start on a line. */
final class Starts {
  /** The fewest colons of a directive's fence. */
  static final int COLONS = 3;

  private static final int FENCE = 3;
  private static final int MOST_LEVELS = 6;

  /** What was found. */
  enum Found {
    /** Nothing. */
    NONE,
    /** A block that may hold others. */
    CONTAINER,
    /** A block that takes the rest of the line. */
    LEAF
  }

  private final Line line;
  private final BlockReader reader;
  private final ListStart lists;

  Starts(Line line, BlockReader reader) {
    this.line = line;
    this.reader = reader;
    this.lists = new ListStart(line, reader);
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
    reader.add(Kind.QUOTE);
    return Found.CONTAINER;
  }

  private Found atxHeading() {
    int end = endOfRun(line, line.text);
    int level = end - line.text;
    if (level > MOST_LEVELS || (end < line.end && !Chars.isSpaceOrTab(line.at(end)))) {
      return Found.NONE;
    }
    Block heading = reader.add(Kind.HEADING);
    heading.number = level;
    int from = skipBlanks(line, end);
    int to = endOfText(from);
    int hashes = to;
    while (hashes > from && line.source[hashes - 1] == '#') {
      hashes--;
    }
    if (hashes == from || Chars.isSpaceOrTab(line.source[hashes - 1])) {
      to = hashes;
      while (to > from && Chars.isSpaceOrTab(line.source[to - 1])) {
        to--;
      }
    }
    heading.text = Text.range(line.source, from, to);
    return Found.LEAF;
  }

  private int endOfText(int from) {
    int to = line.end;
    while (to > from && Chars.isSpaceOrTab(line.source[to - 1])) {
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
    int indent = line.indent;
    Block code = reader.add(Kind.FENCED_CODE);
    code.marker = fence;
    code.width = end - line.text;
    code.indent = indent;
    int from = skipBlanks(line, end);
    code.info = new String(line.source, from, endOfText(from) - from);
    code.number = from;
    line.used = true;
    return Found.LEAF;
  }

  private Found html(Block container) {
    boolean inParagraph = container.kind() == Kind.PARAGRAPH || reader.mayBeLazy();
    int kind = HtmlStart.kind(line, inParagraph);
    if (kind == 0) {
      return Found.NONE;
    }
    reader.closeUnmatched();
    reader.add(Kind.HTML).number = kind;
    return Found.LEAF;
  }

  private Found setextHeading(Block container) {
    int end = endOfRun(line, line.text);
    if (container.kind() != Kind.PARAGRAPH
        || !isBlankFrom(line, end)
        || !reader.defineLinks(container)) {
      return Found.NONE;
    }
    reader.closeUnmatched();
    Text text = container.lines().join(line.source);
    Block heading = reader.replace(container, Kind.HEADING);
    heading.number = line.first() == '=' ? 1 : 2;
    int to = text.end();
    while (to > text.start() && Chars.isSpaceOrTab(text.chars()[to - 1])) {
      to--;
    }
    heading.text = text.part(text.start(), to);
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
      } else if (!Chars.isSpaceOrTab(c)) {
        return Found.NONE;
      }
    }
    if (count < 3) {
      return Found.NONE;
    }
    reader.add(Kind.RULE);
    return Found.LEAF;
  }

  private Found indentedCode() {
    if (line.isBlank() || reader.tip().kind() == Kind.PARAGRAPH) {
      return Found.NONE;
    }
    line.skipColumns(Line.CODE_INDENT);
    reader.add(Kind.INDENTED_CODE);
    return Found.LEAF;
  }

  private Found directive() {
    if (endOfRun(line, line.text) - line.text < COLONS) {
      return Found.NONE;
    }
    Block directive = reader.add(Kind.DIRECTIVE);
    line.toText();
    if (isBlankFrom(line, endOfRun(line, line.text))) {
      directive.flag = true;
    }
    return Found.LEAF;
  }

  /** {@code [^label]:} and what follows it. */
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
    Block footnote = reader.add(Kind.FOOTNOTE);
    footnote.info = label;
    reader.define(label, footnote);
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
    while (i < line.end && Chars.isSpaceOrTab(line.source[i])) {
      i++;
    }
    return i;
  }
}
