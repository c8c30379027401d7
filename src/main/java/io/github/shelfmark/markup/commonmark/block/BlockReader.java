package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Item;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.LineBlock;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.TableBlock;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.text.NestingException;
import java.util.function.Predicate;

/** Reads a text into a tree of blocks, line by line. */
public final class BlockReader {
  private final Line line;
  private final OpenBlocks open;
  private final Containers containers;
  private final Starts starts;

  private BlockReader(
      char[] source,
      Definitions definitions,
      DirectiveNames names,
      Predicate<HeadingBlock> isLast) {
    this.line = new Line(source);
    this.open = new OpenBlocks(line, definitions, isLast);
    this.containers = new Containers(line);
    this.starts = new Starts(line, open, names);
  }

  /**
   * Reads a text.
   *
   * @param source its characters; lines end with line feeds
   * @param definitions receives the definitions of links and footnotes
   * @param names how directives are read
   * @return the document
   * @throws NestingException if blocks are nested too deeply
   */
  public static Block read(char[] source, Definitions definitions, DirectiveNames names) {
    return readUntil(source, definitions, names, heading -> false);
  }

  /**
   * Reads a text up to a heading.
   *
   * @param source its characters; lines end with line feeds
   * @param definitions receives the definitions of links and footnotes up to there
   * @param names how directives are read
   * @param isLast whether to stop reading after a heading
   * @return the document
   * @throws NestingException if blocks are nested too deeply
   */
  public static Block readUntil(
      char[] source,
      Definitions definitions,
      DirectiveNames names,
      Predicate<HeadingBlock> isLast) {
    BlockReader reader = new BlockReader(source, definitions, names, isLast);
    while (!reader.open.isDone() && reader.line.next()) {
      reader.readLine();
    }
    reader.open.closeAll();
    return reader.open.document();
  }

  private void readLine() {
    open.startLine();
    containers.startLine();
    Block container = open.document();
    for (Block inner = container.last(); inner != null && inner.isOpen(); inner = inner.last()) {
      Containers.Match match = containers.match(inner);
      if (match == Containers.Match.ENDED) {
        open.end(inner);
        return;
      }
      if (match == Containers.Match.NO) {
        break;
      }
      container = inner;
    }
    DirectiveBlock fenced = containers.closedDirective(container);
    if (fenced != null) {
      fenced.setFenced(line.text);
      open.end(fenced);
      // An empty line before the fence is inside; it makes no list around the directive loose.
      markBlank(fenced, false);
      return;
    }
    open.setMatched(container);
    readStarts(container);
  }

  private void readStarts(Block matched) {
    Block container = matched;
    boolean leaf = container.kind() != Kind.PARAGRAPH && container.kind().takesLines();
    while (!leaf) {
      if (!line.isIndented() && !Starts.isPossible(line.first())) {
        line.toText();
        break;
      }
      Starts.Found found = starts.find(container);
      if (found == Starts.Found.NONE) {
        line.toText();
        break;
      }
      container = open.tip();
      leaf = found == Starts.Found.LEAF;
    }
    if (open.mayBeLazy()) {
      addLine((Paragraph) open.tip());
      return;
    }
    open.closeUnmatched();
    if (line.isBlank() && container.last() != null) {
      container.last().setEndsBlank(true);
    }
    markBlank(container, line.isBlank() && mayEndBlank(container));
    if (!line.used) {
      addRest(container);
    }
  }

  private void addRest(Block container) {
    if (container instanceof LineBlock block && container.kind().takesLines()) {
      addLine(block);
      if (container instanceof HtmlBlock html && HtmlStart.ends(html.condition(), line)) {
        open.close(container);
      }
    } else if (line.isBlank()) {
      return;
    } else if (container instanceof TableBlock table) {
      TableReader.addRow(table, line);
    } else if (container.kind().isContainer()) {
      Paragraph paragraph = new Paragraph();
      open.add(paragraph);
      line.toText();
      addLine(paragraph);
    }
  }

  /** Whether an empty line in a block may separate it from the next one in a list. */
  private boolean mayEndBlank(Block container) {
    return switch (container.kind()) {
      case QUOTE, FENCED_CODE, FORMULA, LITERAL_DIRECTIVE -> false;
      case ITEM, DEFINITION ->
          container.first() != null || ((Item) container).line() != line.number;
      default -> true;
    };
  }

  private static void markBlank(Block innermost, boolean blank) {
    for (Block block = innermost; block != null; block = block.parent()) {
      block.setEndsBlank(blank);
    }
  }

  private void addLine(LineBlock block) {
    block.lines().add(line.restOfTab(), line.rest(), line.end);
  }
}
