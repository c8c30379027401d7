package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@link RawBlock}. */
final class RawBlockParser<B extends RawBlock> extends AbstractBlockParser {
  private final RawBlockSyntax<B> syntax;
  private final B block;

  private RawBlockParser(RawBlockSyntax<B> syntax) {
    this.syntax = syntax;
    this.block = syntax.block();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (block.closed()) {
      return BlockContinue.none();
    }
    BasedSequence line = state.getLine();
    int start = Math.min(state.getIndex(), line.length());
    if (syntax.closes(block, line.subSequence(start, line.length()).toString())) {
      block.close();
      return BlockContinue.finished();
    }
    return BlockContinue.atIndex(start);
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    boolean opening = block.lines().isEmpty();
    block.add(line.trimEOL());
    if (opening && syntax.closes(block, line.trimEOL().toString())) {
      block.close();
    }
  }

  @Override
  public void closeBlock(ParserState state) {
    BasedSequence first = block.lines().get(0);
    BasedSequence last = block.lines().get(block.lines().size() - 1);
    block.setChars(first.baseSubSequence(first.getStartOffset(), last.getEndOffset()));
  }

  /** Makes parsers of one syntax. */
  record Factory<B extends RawBlock>(RawBlockSyntax<B> syntax) implements CustomBlockParserFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new AbstractBlockParserFactory(options) {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
          BasedSequence line = state.getLine();
          int start = state.getNextNonSpaceIndex();
          return state.getIndent() < 4
                  && start < line.length()
                  && syntax.opens(line.subSequence(start, line.length()).toString())
              ? BlockStart.of(new RawBlockParser<>(syntax)).atIndex(start)
              : BlockStart.none();
        }
      };
    }
  }
}
