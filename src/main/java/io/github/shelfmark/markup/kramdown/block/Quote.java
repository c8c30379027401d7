package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;

/** A quote. */
final class Quote implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    if (!text.startsWith(">", Lines.skipIndent(text, start))) {
      return false;
    }
    Source.Builder inside = new Source.Builder();
    int line = start;
    do {
      int end = Lines.end(text, line);
      inside.append(reader.source(), afterMark(text, line), end);
      line = end;
    } while (!Lines.endsLazyText(text, line));
    Element quote = reader.block(Kind.QUOTE, "", start);
    reader.tree().add(quote);
    reader.goTo(line);
    reader.readInside(quote, inside.build());
    return true;
  }

  private static int afterMark(String text, int line) {
    int mark = Lines.skipIndent(text, line);
    if (!text.startsWith(">", mark)) {
      return line;
    }
    return text.startsWith(" ", mark + 1) ? mark + 2 : mark + 1;
  }
}
