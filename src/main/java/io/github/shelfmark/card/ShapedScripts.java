package io.github.shelfmark.card;

/** Scripts that cards cannot write, whatever fonts they have. */
public final class ShapedScripts {
  private ShapedScripts() {}

  /**
   * Whether a character has forms that depend on its neighbours, or stands from right to left. One
   * outline a character would be wrong there.
   */
  public static boolean have(int c) {
    return (c >= 0x0590 && c <= 0x109f)
        || (c >= 0x1780 && c <= 0x17ff)
        || (c >= 0xfb1d && c <= 0xfdff)
        || (c >= 0xfe70 && c <= 0xfeff);
  }
}
