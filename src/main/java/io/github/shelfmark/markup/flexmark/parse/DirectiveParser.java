package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.source.Text;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one directive. */
final class DirectiveParser extends AbstractBlockParser {
  private final DirectiveNode node;
  private final boolean literal;
  private final Fences fences;
  private final char[] source;
  private boolean opened;

  DirectiveParser(DirectiveNode node, boolean literal, Fences fences, char[] source) {
    this.node = node;
    this.literal = literal;
    this.fences = fences;
    this.source = source;
  }

  DirectiveNode node() {
    return node;
  }

  @Override
  public Block getBlock() {
    return node;
  }

  @Override
  public boolean isContainer() {
    return !literal;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
    return !literal;
  }

  @Override
  public boolean canInterruptBy(BlockParserFactory blockParserFactory) {
    return !literal;
  }

  @Override
  public boolean isRawText() {
    return literal;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (node.isFenced()) {
      return BlockContinue.none();
    }
    int length = literal ? Fences.closing(state, true) : 0;
    DirectiveParser closed = length == 0 ? null : Fences.closed(state, length, this);
    if (closed != null && node.opening().fence() <= length) {
      closed.node.setFenced(state.getLine().getStartOffset());
      return BlockContinue.finished();
    }
    if (!literal && fences.closesHtml(state, this)) {
      node.setFenced(state.getLine().getStartOffset());
      return BlockContinue.none();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    int start = line.getStartOffset();
    int end = line.getEndOffset();
    while (end > start && source[end - 1] == '\n') {
      end--;
    }
    // The first line is the rest of the opening line.
    if (literal && opened) {
      node.lines().add(Text.range(source, start, end));
    }
    opened = true;
  }

  @Override
  public void closeBlock(ParserState state) {
    node.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    Node first = node.getFirstChild();
    Opening opening = node.opening();
    if (opening.title() != null) {
      title(opening.title(), first, inlineParser);
    }
    for (Opening.Attribute attribute : opening.attributes()) {
      if (attribute.name().equals("title")) {
        title(attribute.value(), first, inlineParser);
      }
    }
  }

  private void title(Text text, @Nullable Node before, InlineParser parser) {
    BasedSequence chars = Sequences.of(text, parser.getDocument().getChars());
    DirectiveTitle title = new DirectiveTitle(text, chars);
    if (before == null) {
      node.appendChild(title);
    } else {
      before.insertBefore(title);
    }
    parser.parse(chars, title);
  }
}
