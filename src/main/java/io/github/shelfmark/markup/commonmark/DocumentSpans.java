package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.markup.commonmark.span.SpanReader;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.TableBlock;
import io.github.shelfmark.markup.commonmark.tree.Term;
import java.util.List;

/** Reads the spans of a document: first those of the text, then those of referenced footnotes. */
final class DocumentSpans {
  private final Definitions definitions;

  private DocumentSpans(Definitions definitions) {
    this.definitions = definitions;
  }

  static void read(Block document, Definitions definitions) {
    DocumentSpans spans = new DocumentSpans(definitions);
    spans.children(document);
    List<Definitions.Footnote> notes = definitions.referenced();
    // A footnote may have the first reference to another, so the list grows on the way.
    for (int i = 0; i < notes.size(); i++) {
      spans.children(notes.get(i).block());
    }
  }

  private void children(Block parent) {
    for (Block block = parent.first(); block != null; block = block.next()) {
      switch (block.kind()) {
        case PARAGRAPH -> read(((Paragraph) block).content());
        case HEADING -> read(((HeadingBlock) block).content());
        case TERM -> read(((Term) block).content());
        case TABLE -> ((TableBlock) block).rows().forEach(row -> row.forEach(this::read));
        case ABBREVIATION, FOOTNOTE -> {
          // A footnote is read when there is a reference to it.
        }
        case DIRECTIVE, LITERAL_DIRECTIVE -> {
          ((DirectiveBlock) block).titles().forEach(this::read);
          children(block);
        }
        default -> children(block);
      }
    }
  }

  private void read(InlineText content) {
    content.setSpans(SpanReader.read(content.text(), definitions));
  }
}
