package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import org.jspecify.annotations.Nullable;

/** A link's destination, for use anywhere in the text. */
final class LinkDefinition implements BlockParser {
  @Override
  public boolean parse(BlockReader reader) {
    String text = reader.text();
    int start = reader.at();
    int bracket = Lines.skipIndent(text, start);
    if (!text.startsWith("[", bracket)) {
      return false;
    }
    DefinitionText.@Nullable Found found = DefinitionText.at(text, bracket);
    if (found == null) {
      return false;
    }
    Element place = reader.block(Kind.BOUNDARY, "link", start);
    reader.tree().add(place);
    reader
        .definitions()
        .links()
        .put(
            Definitions.linkId(found.id()),
            new Definitions.Link(
                found.url(), found.title(), place, reader.source().origin(found.from())));
    reader.goTo(found.end());
    return true;
  }
}
