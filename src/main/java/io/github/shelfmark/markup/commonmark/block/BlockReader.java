package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.FootnoteBlock;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.Item;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.LineBlock;
import io.github.shelfmark.markup.commonmark.tree.ListBlock;
import io.github.shelfmark.markup.commonmark.tree.NestingException;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.TableBlock;
import io.github.shelfmark.markup.commonmark.tree.Text;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a text into a tree of blocks, line by line. */
public final class BlockReader {
  /** A limit for nesting, because the tree is written recursively. */
  private static final int DEEPEST = 100;

  private final char[] source;
  private final Line line;
  private final Definitions definitions;
  private final Containers containers;
  private final Starts starts;
  private final Predicate<HeadingBlock> isLast;
  private final Block document = new Block(Kind.DOCUMENT);
  private Block tip = document;
  private Block lastMatched = document;
  private Block oldTip = document;
  private boolean allMatched = true;
  private boolean done;
  private int depth;

  private BlockReader(
      char[] source, Definitions definitions, Set<String> literal, Predicate<HeadingBlock> isLast) {
    this.source = source;
    this.line = new Line(source);
    this.definitions = definitions;
    this.containers = new Containers(line);
    this.starts = new Starts(line, this, literal);
    this.isLast = isLast;
  }

  /**
   * Reads a text.
   *
   * @param source its characters; lines end with line feeds
   * @param definitions receives the definitions of links and footnotes
   * @param literal the names of directives whose lines are data
   * @return the document
   * @throws NestingException when blocks are nested too deeply
   */
  public static Block read(char[] source, Definitions definitions, Set<String> literal) {
    return readUntil(source, definitions, literal, heading -> false);
  }

  /**
   * Reads a text up to a heading.
   *
   * @param source its characters; lines end with line feeds
   * @param definitions receives the definitions of links and footnotes up to there
   * @param literal the names of directives whose lines are data
   * @param isLast whether to stop reading after a heading
   * @return the document
   * @throws NestingException when blocks are nested too deeply
   */
  public static Block readUntil(
      char[] source, Definitions definitions, Set<String> literal, Predicate<HeadingBlock> isLast) {
    BlockReader reader = new BlockReader(source, definitions, literal, isLast);
    while (!reader.done && reader.line.next()) {
      reader.readLine();
    }
    while (reader.tip != reader.document) {
      reader.close(reader.tip);
    }
    return reader.document;
  }

  private void readLine() {
    oldTip = tip;
    containers.startLine();
    Block container = document;
    for (Block inner = container.last(); inner != null && inner.isOpen(); inner = inner.last()) {
      Containers.Match match = containers.match(inner);
      if (match == Containers.Match.ENDED) {
        end(inner);
        return;
      }
      if (match == Containers.Match.NO) {
        break;
      }
      container = inner;
    }
    DirectiveBlock fenced = containers.closedDirective(container);
    if (fenced != null) {
      fenced.setFenced();
      end(fenced);
      // The lines before the fence are inside; no empty line separates it from what follows.
      markBlank(fenced, false);
      return;
    }
    allMatched = container == oldTip;
    lastMatched = container;
    readStarts(container);
  }

  /** Closes a block whose last line is this one. */
  private void end(Block block) {
    lastMatched = block;
    allMatched = block == oldTip;
    closeUnmatched();
    close(block);
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
      container = tip;
      leaf = found == Starts.Found.LEAF;
    }
    if (!allMatched && !line.isBlank() && tip instanceof Paragraph lazy) {
      addLine(lazy);
      return;
    }
    closeUnmatched();
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
        close(container);
      }
    } else if (line.isBlank()) {
      return;
    } else if (container instanceof TableBlock table) {
      TableReader.addRow(table, line);
    } else if (container.kind().isContainer()) {
      Paragraph paragraph = new Paragraph();
      add(paragraph);
      line.toText();
      addLine(paragraph);
    }
  }

  /** Whether an empty line in a block may separate it from the next one in a list. */
  private boolean mayEndBlank(Block container) {
    return switch (container.kind()) {
      case QUOTE, FENCED_CODE, LITERAL_DIRECTIVE -> false;
      case ITEM -> container.first() != null || ((Item) container).line() != line.number;
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

  /** The innermost open block. */
  Block tip() {
    return tip;
  }

  /** Whether this line may be a lazy continuation (CommonMark 0.31, 5.1). */
  boolean mayBeLazy() {
    return !allMatched && !line.isBlank() && tip.kind() == Kind.PARAGRAPH;
  }

  /** Adds a block to the innermost open block that may contain it. */
  void add(Block block) {
    closeUnmatched();
    while (!tip.kind().mayHold(block.kind())) {
      close(tip);
    }
    tip.append(block);
    tip = block;
    if (++depth > DEEPEST) {
      throw new NestingException(line.start);
    }
    stopAfter(block);
  }

  /** Replaces a paragraph, which is the last child of its parent. */
  void replace(Block paragraph, Block block) {
    Block parent = paragraph.parent();
    if (parent == null) {
      throw new IllegalStateException("a paragraph has a parent");
    }
    paragraph.close();
    paragraph.unlink();
    parent.append(block);
    tip = block;
    stopAfter(block);
  }

  private void stopAfter(Block block) {
    done |= block instanceof HeadingBlock heading && isLast.test(heading);
  }

  /** Removes link definitions from the start of a paragraph; whether anything is left. */
  boolean defineLinks(Paragraph paragraph) {
    return LinkDefinitions.take(paragraph, source, definitions);
  }

  /** Adds a footnote to the definitions. */
  void define(FootnoteBlock footnote) {
    definitions.add(footnote);
  }

  void closeUnmatched() {
    if (!allMatched) {
      while (oldTip != lastMatched) {
        Block parent = oldTip.parent();
        close(oldTip);
        oldTip = parent == null ? document : parent;
      }
      allMatched = true;
    }
  }

  private void close(Block block) {
    Block above = block.parent();
    block.close();
    switch (block.kind()) {
      case PARAGRAPH -> closeParagraph((Paragraph) block);
      case LIST -> ((ListBlock) block).setTight(Lists.isTight(block));
      case INDENTED_CODE -> Lists.dropBlankEnd(((LineBlock) block).lines(), source);
      default -> {
        // The others are complete.
      }
    }
    depth--;
    tip = above == null ? document : above;
  }

  private void closeParagraph(Paragraph paragraph) {
    if (paragraph.lines().size() == 0 || !defineLinks(paragraph)) {
      paragraph.unlink();
      return;
    }
    Text text = paragraph.lines().join(source);
    int end = text.end();
    while (end > text.start() && Character.isWhitespace(text.chars()[end - 1])) {
      end--;
    }
    paragraph.setText(text.part(text.start(), end));
  }
}
