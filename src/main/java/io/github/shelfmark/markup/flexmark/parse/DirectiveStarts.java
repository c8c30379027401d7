package io.github.shelfmark.markup.flexmark.parse;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.container.DirectiveNames;
import io.github.shelfmark.markup.container.Opening;
import io.github.shelfmark.markup.container.OpeningReader;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.NestingException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the fences of directives, and refuses blocks that are nested too deeply or too long. */
final class DirectiveStarts implements CustomBlockParserFactory {
  private static final int MOST_LINES = 10_000;

  private final DirectiveNames names;

  /**
   * Finds directives.
   *
   * @param names how they are read
   */
  DirectiveStarts(DirectiveNames names) {
    this.names = names;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new InDocument(options, names);
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  /** Finds the directives of one document. */
  private static final class InDocument extends AbstractBlockParserFactory {
    private final DirectiveNames names;
    private final Fences fences = new Fences();
    private char[] source = {};

    InDocument(DataHolder options, DirectiveNames names) {
      super(options);
      this.names = names;
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      // flexmark-java copies the paragraph for each of its lines.
      BlockContent lines = matched.getBlockParser().getBlockContent();
      if (matched.getBlockParser().isParagraphParser()
          && lines != null
          && lines.getLineCount() >= MOST_LINES) {
        throw NestingException.tooLong(lines.getStartOffset(), "10,000 lines");
      }

      if (state.getActiveBlockParsers().size() > NestingLimit.DEEPEST) {
        throw new NestingException(state.getLineStart());
      }
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (state.getIndent() >= state.getParsing().CODE_BLOCK_INDENT || from >= line.length()) {
        return BlockStart.none();
      }
      fences.see(line, from);
      int colons = line.charAt(from) == ':' ? Chars.run(line, from, ':') : 0;
      if (colons < Fences.LENGTH) {
        return BlockStart.none();
      }
      int length = Fences.closing(state, false);
      DirectiveParser closed =
          length == 0 ? null : Fences.closed(state, length, matched.getBlockParser());
      if (closed != null) {
        closed.node().setFenced(line.getStartOffset() + from);
      }
      return closed != null || fences.isClosed(state)
          ? BlockStart.of(new FenceParser()).atIndex(line.length())
          : open(line, from, colons, length > 0);
    }

    /**
     * Opens a directive.
     *
     * @param stray whether the line is a fence that closes nothing, which must not take the rest
     */
    private BlockStart open(BasedSequence line, int from, int colons, boolean stray) {
      char[] all = source;
      if (all.length == 0) {
        all = line.getBaseSequence().toString().toCharArray();
        source = all;
      }
      int start = line.getStartOffset() + from;
      int end = line.getEndOffset();
      while (end > start && Chars.isSpaceOrTab(all[end - 1])) {
        end--;
      }
      Opening opening = OpeningReader.read(all, start, start + colons, end);
      DirectiveNode node = new DirectiveNode(opening);
      if (stray || names.isOneLine(opening.name())) {
        node.setFenced();
      }
      boolean data = stray || names.hasNoBlocks(opening.name());
      return BlockStart.of(new DirectiveParser(node, data, fences, all)).atIndex(line.length());
    }
  }
}
