package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Kind;

/** Code that is indented by four spaces or a tab. */
final class IndentedCode implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (!Lines.isIndented(text, start)) {
      return false;
    }
    int end = end(text, start);
    reader.tree().add(reader.block(Kind.CODE_BLOCK, code(text, start, end), start));
    reader.goTo(end);
    return true;
  }

  /**
   * The index after the code that starts at an index: indented lines, the blank lines between them,
   * and lines that continue an indented one.
   */
  static int end(String text, int start) {
    int end = start;
    while (true) {
      int line = Lines.skipBlank(text, end);
      int at = line;
      while (at < text.length() && Lines.isIndented(text, at) && !Lines.isBlank(text, at)) {
        at = Lines.end(text, at);
      }
      if (at == line) {
        return end;
      }
      while (!Lines.endsLazyText(text, at)) {
        at = Lines.end(text, at);
      }
      end = at;
    }
  }

  /** The lines without their indentation; those that have none are joined to the line before. */
  private static String code(String text, int start, int end) {
    StringBuilder code = new StringBuilder(end - start);
    for (int line = start; line < end; line = Lines.end(text, line)) {
      int from = Lines.afterIndentation(text, line);
      boolean goesOn =
          from == line
              && line > start
              && !Character.isWhitespace(text.charAt(Lines.skipIndent(text, line)));
      if (goesOn) {
        code.setCharAt(code.length() - 1, ' ');
      }
      code.append(text, from, Lines.end(text, line));
    }
    return code.toString();
  }
}
