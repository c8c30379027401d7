package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Takes the line of a closing fence. */
final class FenceParser extends AbstractBlockParser {
  private final FenceNode node = new FenceNode();

  @Override
  public Block getBlock() {
    return node;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    node.unlink();
    state.blockRemoved(node);
  }
}
