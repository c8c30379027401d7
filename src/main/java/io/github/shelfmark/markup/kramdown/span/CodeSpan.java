package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;

/** {@code `code`}. */
final class CodeSpan implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    int length = Chars.run(text, start, '`');
    int from = start + length;
    int end = isLoneBacktick(text, start, from) ? -1 : text.indexOf("`".repeat(length), from);
    if (end < 0) {
      reader.addText(from);
      return true;
    }
    String code = text.substring(from, end);
    if (length > 1) {
      code = code.startsWith(" ") ? code.substring(1) : code;
      code = code.endsWith(" ") ? code.substring(0, code.length() - 1) : code;
    }
    reader.add(reader.element(Kind.CODE, code, start));
    reader.goTo(end + length);
    return true;
  }

  /** A single backtick with white space on both sides is text. */
  private static boolean isLoneBacktick(String text, int start, int from) {
    return from == start + 1
        && (start == 0 || Chars.isRubySpace(text.charAt(start - 1)))
        && from < text.length()
        && Chars.isRubySpace(text.charAt(from));
  }
}
