package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Kind;

/** Two spaces or two backslashes at the end of a line. */
final class LineBreak implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (!text.startsWith("  \n", start) && !text.startsWith("\\\\\n", start)) {
      return false;
    }
    reader.add(reader.element(Kind.BR, "", start));
    reader.goTo(start + 2);
    return true;
  }
}
