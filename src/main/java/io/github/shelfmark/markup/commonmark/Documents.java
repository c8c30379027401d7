package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.markup.commonmark.span.SpanReader;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.Table;
import java.util.List;

/** Reads the spans of a whole document: first the text's, then those of the footnotes it names. */
final class Documents {
  private Documents() {}

  static void readSpans(Block document, Definitions definitions) {
    children(document, definitions);
    List<Definitions.Footnote> notes = definitions.referenced();
    // A note may be the first to refer to another.
    for (int i = 0; i < notes.size(); i++) {
      children(notes.get(i).block(), definitions);
    }
  }

  private static void children(Block parent, Definitions definitions) {
    for (Block block = parent.first(); block != null; block = block.next()) {
      if (block.text != null) {
        block.spans = SpanReader.read(block.text, definitions);
      } else if (block.table != null) {
        block.table.rows().forEach(row -> row.forEach(cell -> read(cell, definitions)));
      } else if (block.kind() != Kind.FOOTNOTE) {
        children(block, definitions);
      }
    }
  }

  private static void read(Table.Cell cell, Definitions definitions) {
    cell.spans = SpanReader.read(cell.text(), definitions);
  }
}
