package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Definitions.Footnote;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;

/** The definition of a footnote. */
final class FootnoteDefinition implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int open = Lines.skipIndent(text, start);
    if (!text.startsWith("[^", open)) {
      return false;
    }
    int name = open + 2;
    int end = Definitions.endOfName(text, name);
    if (end < 0 || !text.startsWith("]:", end)) {
      return false;
    }
    int after = IndentedCode.end(text, Lines.end(text, end));
    Source.Builder inside = new Source.Builder();
    for (int line = end + 2; line < after; line = Lines.end(text, line)) {
      inside.append(reader.source(), Lines.afterIndentation(text, line), Lines.end(text, line));
    }
    Element content = new Element(Kind.ROOT, reader.source().origin(start));
    reader.readInside(content, inside.build());
    Element place = reader.block(Kind.BOUNDARY, "footnote", start);
    reader.tree().add(place);
    reader.definitions().footnotes().put(text.substring(name, end), new Footnote(content, place));
    reader.goTo(after);
    return true;
  }
}
