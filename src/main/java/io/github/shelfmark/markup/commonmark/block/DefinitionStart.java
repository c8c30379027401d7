package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Item;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.Term;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds definitions, which start with a colon after a term on a line of its own, as in PHP Markdown
 * Extra. Each line of the paragraph before the first definition is a term. An empty line between
 * the term and the colon gives the definition paragraphs of its own.
 */
final class DefinitionStart {
  private final Line line;
  private final OpenBlocks open;

  DefinitionStart(Line line, OpenBlocks open) {
    this.line = line;
    this.open = open;
  }

  Starts.Found find(Block container) {
    int after = line.text + 1;
    if (!Chars.isSpaceOrTab(line.at(after))
        || after >= line.end
        || Starts.isBlankFrom(line, after)) {
      return Starts.Found.NONE;
    }
    boolean loose = isAfterBlank(container);
    if (container.kind() == Kind.DEFINITION_LIST) {
      open.closeUnmatched();
      return definition(loose);
    }
    Paragraph terms = terms(container);
    if (terms == null || (terms.isOpen() && !open.defineLinks(terms))) {
      return Starts.Found.NONE;
    }
    open.closeUnmatched();
    if (terms.isOpen()) {
      open.close(terms);
    }
    startList(terms);
    return definition(loose);
  }

  private static boolean isAfterBlank(Block container) {
    Block last = container.last();
    return container.kind() != Kind.PARAGRAPH && last != null && last.endsBlank();
  }

  /** The paragraph that a definition comes after; null if there is something else before it. */
  private static @Nullable Paragraph terms(Block container) {
    if (container instanceof Paragraph paragraph) {
      return paragraph;
    }
    return container.last() instanceof Paragraph paragraph && !paragraph.isOpen()
        ? paragraph
        : null;
  }

  /** Makes terms of a paragraph, in the list before it or in a new one. */
  private void startList(Paragraph paragraph) {
    Block before = paragraph.previous();
    paragraph.unlink();
    if (before != null && before.kind() == Kind.DEFINITION_LIST) {
      open.reopen(before);
    } else {
      open.add(new Block(Kind.DEFINITION_LIST));
    }
    Lines lines = paragraph.lines();
    for (int i = 0; i < lines.size(); i++) {
      int start = Starts.skipBlanks(line, lines.start(i), lines.end(i));
      int end = lines.end(i);
      while (end > start && Chars.isSpaceOrTab(line.source[end - 1])) {
        end--;
      }
      open.tip().append(new Term(Text.range(line.source, start, end)));
    }
  }

  private Starts.Found definition(boolean loose) {
    int markerIndent = line.indent;
    line.toText();
    line.skip(1);
    int spaces = ListStart.spaces(line, false);
    Item definition = new Item(Kind.DEFINITION, markerIndent + 1 + spaces, line.number);
    open.add(definition);
    if (loose) {
      definition.setLoose();
    }
    return Starts.Found.CONTAINER;
  }
}
