package io.github.shelfmark.markup.kramdown.block;

/** Reads one kind of block. Implementations hold no state. */
interface BlockParser {
  /**
   * Reads a block at the reader's place, which is the start of a line.
   *
   * @return false, with nothing read, when no block of this kind starts here
   */
  boolean parse(BlockReader reader);
}
