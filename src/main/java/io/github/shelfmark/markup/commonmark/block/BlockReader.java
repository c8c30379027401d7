package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.Text;
import io.github.shelfmark.text.NestingException;

/** Reads a text into blocks, line by line. */
public final class BlockReader {
  /** No sane text is deeper; writing goes down into containers. */
  private static final int DEEPEST = 100;

  private final char[] source;
  private final Line line;
  private final Definitions definitions;
  private final Containers containers;
  private final Starts starts;
  private final Block document = new Block(Kind.DOCUMENT);
  private Block tip = document;
  private Block lastMatched = document;
  private Block oldTip = document;
  private boolean allMatched = true;
  private int depth;

  private BlockReader(char[] source, Definitions definitions) {
    this.source = source;
    this.line = new Line(source);
    this.definitions = definitions;
    this.containers = new Containers(line);
    this.starts = new Starts(line, this);
  }

  /**
   * Reads a text.
   *
   * @param source its characters, lines ending with line feeds
   * @param definitions gets what the text defines for links and footnotes
   * @throws NestingException when blocks are nested too deeply
   */
  public static Block read(char[] source, Definitions definitions) {
    BlockReader reader = new BlockReader(source, definitions);
    while (reader.line.next()) {
      reader.readLine();
    }
    while (reader.tip != reader.document) {
      reader.close(reader.tip);
    }
    return reader.document;
  }

  private void readLine() {
    oldTip = tip;
    Block container = document;
    for (Block inner = container.last(); inner != null && inner.isOpen(); inner = inner.last()) {
      Containers.Match match = containers.match(inner);
      if (match == Containers.Match.ENDED) {
        lastMatched = inner;
        allMatched = inner == oldTip;
        closeUnmatched();
        close(inner);
        return;
      }
      if (match == Containers.Match.NO) {
        break;
      }
      container = inner;
    }
    allMatched = container == oldTip;
    lastMatched = container;
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
      container = tip;
      leaf = found == Starts.Found.LEAF;
    }
    if (!allMatched && !line.isBlank() && tip.kind() == Kind.PARAGRAPH) {
      addLine();
      return;
    }
    closeUnmatched();
    markBlank(container);
    if (!line.used) {
      addRest(container);
    }
  }

  private void addRest(Block container) {
    if (container.kind().takesLines()) {
      addLine();
      if (container.kind() == Kind.HTML && HtmlStart.ends(container.number, line)) {
        close(container);
      }
    } else if (container.kind() == Kind.TABLE) {
      if (!line.isBlank()) {
        TableReader.addRow(container, line);
      }
    } else if (!line.isBlank() && container.kind().isContainer()) {
      add(Kind.PARAGRAPH);
      line.toText();
      addLine();
    }
  }

  /** Notes for the lists whether this line is a blank one at the end of something. */
  private void markBlank(Block container) {
    Block last = container.last();
    if (line.isBlank() && last != null) {
      last.setEndsBlank(true);
    }
    boolean blank =
        line.isBlank()
            && container.kind() != Kind.QUOTE
            && container.kind() != Kind.FENCED_CODE
            && !(container.kind() == Kind.ITEM
                && container.first() == null
                && container.width == line.number);
    for (Block block = container; block != null; block = block.parent()) {
      block.setEndsBlank(blank);
    }
  }

  private void addLine() {
    tip.lines().add(line.restOfTab(), line.rest(), line.end);
  }

  /** The innermost open block. */
  Block tip() {
    return tip;
  }

  /** Whether this line may go on with a paragraph that its containers do not hold. */
  boolean mayBeLazy() {
    return !allMatched && !line.isBlank() && tip.kind() == Kind.PARAGRAPH;
  }

  /** Opens a block at the end of the innermost one that may hold it. */
  Block add(Kind kind) {
    closeUnmatched();
    while (!tip.kind().mayHold(kind)) {
      close(tip);
    }
    Block block = new Block(kind);
    tip.append(block);
    tip = block;
    if (++depth > DEEPEST) {
      throw new NestingException(line.start);
    }
    return block;
  }

  /** Opens a block in the place of a paragraph. */
  Block replace(Block paragraph, Kind kind) {
    Block parent = paragraph.parent();
    if (parent == null) {
      throw new IllegalStateException("a paragraph stands in something");
    }
    paragraph.close();
    paragraph.unlink();
    Block block = new Block(kind);
    parent.append(block);
    tip = block;
    return block;
  }

  /** Takes the definitions off a paragraph's front; whether anything is left of it. */
  boolean defineLinks(Block paragraph) {
    return LinkDefinitions.take(paragraph, source, definitions);
  }

  /** Notes a footnote. */
  void define(String label, Block footnote) {
    definitions.add(label, footnote);
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
      case PARAGRAPH -> closeParagraph(block);
      case LIST -> block.tight = Lists.isTight(block);
      case INDENTED_CODE -> Lists.dropBlankEnd(block.lines(), source);
      default -> {
        // Nothing is left to be found out.
      }
    }
    depth--;
    tip = above == null ? document : above;
  }

  private void closeParagraph(Block block) {
    if (block.lines().size() == 0 || !defineLinks(block)) {
      block.unlink();
      return;
    }
    Text text = block.lines().join(source);
    int end = text.end();
    while (end > text.start() && Character.isWhitespace(text.chars()[end - 1])) {
      end--;
    }
    block.text = text.part(text.start(), end);
  }
}
