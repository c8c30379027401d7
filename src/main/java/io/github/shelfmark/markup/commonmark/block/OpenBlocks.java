package io.github.shelfmark.markup.commonmark.block;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.FootnoteBlock;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.Item;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.LineBlock;
import io.github.shelfmark.markup.commonmark.tree.ListBlock;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.NestingException;
import java.util.function.Predicate;

/**
 * The open blocks of a tree, from the document to the innermost one, and what of them the current
 * line has matched. Blocks that it does not match stay open until it is known to be no lazy
 * continuation (CommonMark 0.31, appendix).
 */
final class OpenBlocks {
  /** A limit for nesting, because the tree is written recursively. */
  private static final int DEEPEST = 100;

  private final Line line;
  private final Definitions definitions;
  private final Predicate<HeadingBlock> isLast;
  private final Block document = new Block(Kind.DOCUMENT);
  private Block tip = document;
  private Block lastMatched = document;
  private Block oldTip = document;
  private boolean allMatched = true;
  private boolean done;
  private int depth;

  OpenBlocks(Line line, Definitions definitions, Predicate<HeadingBlock> isLast) {
    this.line = line;
    this.definitions = definitions;
    this.isLast = isLast;
  }

  /** The root of the tree. */
  Block document() {
    return document;
  }

  /** The innermost open block. */
  Block tip() {
    return tip;
  }

  /** Whether the heading was added after which reading stops. */
  boolean isDone() {
    return done;
  }

  /** Starts matching a line. */
  void startLine() {
    oldTip = tip;
  }

  /** Sets the innermost block that the current line matches. */
  void setMatched(Block block) {
    allMatched = block == oldTip;
    lastMatched = block;
  }

  /** Whether the current line may be a lazy continuation (CommonMark 0.31, 5.1). */
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

  /** Continues a closed block, the last one in the innermost open block. */
  void reopen(Block block) {
    block.reopen();
    tip = block;
    depth++;
  }

  /** Replaces a paragraph, which is the last child of its parent. */
  void replace(Paragraph paragraph, Block block) {
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
    return LinkDefinitions.take(paragraph, line.source, definitions);
  }

  /** Adds a footnote to the definitions. */
  void define(FootnoteBlock footnote) {
    definitions.add(footnote);
  }

  /** Adds an abbreviation to the definitions. */
  void define(String shortForm, String longForm) {
    definitions.abbreviations().add(shortForm, longForm);
  }

  /** The values of the build that the text may show. */
  BuildValues values() {
    return definitions.values();
  }

  /** Says that an author gave an element an id; an empty one is none. */
  void reserve(String id) {
    definitions.reserve(id);
  }

  /** Closes the blocks that the current line does not match. */
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

  /** Closes a block whose last line is the current one, and those inside it. */
  void end(Block block) {
    setMatched(block);
    closeUnmatched();
    close(block);
  }

  /** Closes all blocks at the end of the text. */
  void closeAll() {
    while (tip != document) {
      close(tip);
    }
  }

  /** Closes the innermost block. */
  void close(Block block) {
    Block above = block.parent();
    block.close();
    switch (block.kind()) {
      case PARAGRAPH -> closeParagraph((Paragraph) block);
      case LIST -> ((ListBlock) block).setTight(Lists.isTight(block));
      case DEFINITION -> {
        if (Lists.isSpread(block)) {
          ((Item) block).setLoose();
        }
      }
      case INDENTED_CODE -> Lists.dropBlankEnd(((LineBlock) block).lines(), line.source);
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
    Text text = paragraph.lines().join(line.source);
    int end = text.end();
    while (end > text.start() && Character.isWhitespace(text.chars()[end - 1])) {
      end--;
    }
    paragraph.setText(text.part(text.start(), end));
  }
}
