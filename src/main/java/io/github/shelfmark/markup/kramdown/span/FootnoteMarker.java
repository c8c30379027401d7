package io.github.shelfmark.markup.kramdown.span;

import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Kind;

/** {@code [^name]}, where a note has that name. */
final class FootnoteMarker implements SpanParser {

  @Override
  public boolean parse(SpanReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (!text.startsWith("[^", start)) {
      return false;
    }
    int end = Definitions.endOfName(text, start + 2);
    if (end < 0 || end >= text.length() || text.charAt(end) != ']') {
      return false;
    }
    String name = text.substring(start + 2, end);
    if (reader.definitions().footnotes().containsKey(name)) {
      reader.add(reader.element(Kind.FOOTNOTE, name, start));
      reader.goTo(end + 1);
    } else {
      reader.addText(end + 1);
    }
    return true;
  }
}
