package io.github.shelfmark.markup.flexmark;

/**
 * How a {@link RawBlock} is recognised.
 *
 * @param <B> the kind of block
 */
public interface RawBlockSyntax<B extends RawBlock> {
  /** Whether a line, indented by less than four columns, opens such a block. */
  boolean opens(String line);

  /** A new block. */
  B block();

  /**
   * Whether a line closes the block. Asked for the opening line first: a block of one line is
   * closed by it, and a later closing line is not part of the block.
   */
  boolean closes(B block, String line);
}
