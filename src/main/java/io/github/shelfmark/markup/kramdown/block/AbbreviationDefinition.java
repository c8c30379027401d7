package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Definitions.Abbreviation;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;

/** The long form of an abbreviation. */
final class AbbreviationDefinition implements BlockParser {

  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int open = Lines.skipIndent(text, start);
    if (!text.startsWith("*[", open)) {
      return false;
    }
    int line = Lines.end(text, start);
    int close = text.indexOf("]:", open + 3);
    if (close < 0 || close >= line) {
      return false;
    }
    Element place = reader.block(Kind.BOUNDARY, "abbreviation", start);
    reader.tree().add(place);
    reader
        .definitions()
        .abbreviations()
        .put(
            text.substring(open + 2, close),
            new Abbreviation(text.substring(close + 2, line).strip(), place));
    reader.goTo(line);
    return true;
  }
}
