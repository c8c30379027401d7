package io.github.shelfmark.markup.commonmark.tree;

/** Code between fences. */
public final class FencedCode extends LineBlock {
  private final char fence;
  private final int length;
  private final int indent;
  private final String info;
  private final int infoIndex;

  /**
   * Makes a block of code without lines.
   *
   * @param fence the character that the fence is made of
   * @param length how many of them
   * @param indent how many columns the fence is indented
   * @param info the text after the fence as it is written
   * @param infoIndex the index of its first character in the source
   */
  public FencedCode(char fence, int length, int indent, String info, int infoIndex) {
    super(Kind.FENCED_CODE);
    this.fence = fence;
    this.length = length;
    this.indent = indent;
    this.info = info;
    this.infoIndex = infoIndex;
  }

  /** The character that the fence is made of. */
  public char fence() {
    return fence;
  }

  /** The length of the fence. */
  public int length() {
    return length;
  }

  /** How many columns the fence is indented. */
  public int indent() {
    return indent;
  }

  /** The text after the fence as it is written. */
  public String info() {
    return info;
  }

  /** The index of the info's first character in the source. */
  public int infoIndex() {
    return infoIndex;
  }
}
