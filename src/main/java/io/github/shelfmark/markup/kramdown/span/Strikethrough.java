package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Chars;

/** {@code ~~struck out~~}. */
final class Strikethrough implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    int from = start + 2;
    int end = text.startsWith("~~", start) ? end(reader, text, from) : -1;
    if (end < 0) {
      return false;
    }
    Element element = reader.element(Kind.HTML, "del", start);
    Source inside = new Source.Builder().append(reader.source(), from, end).build();
    reader.readInside(element, inside);
    reader.add(element);
    reader.goTo(end + 2);
    return true;
  }

  private static int end(SpanReader reader, String text, int from) {
    if (reader.isNoStrike(from)
        || from >= text.length()
        || Chars.isRubySpace(text.charAt(from))
        || text.charAt(from) == '~') {
      return -1;
    }
    for (int i = text.indexOf("~~", from + 1); i >= 0; i = text.indexOf("~~", i + 1)) {
      char before = text.charAt(i - 1);
      if (before != '~' && !Chars.isRubySpace(before)) {
        return i;
      }
    }
    reader.noStrikeFrom(from);
    return -1;
  }
}
