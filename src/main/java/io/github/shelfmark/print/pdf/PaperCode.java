package io.github.shelfmark.print.pdf;

import org.jsoup.nodes.Element;

/** Says how blocks of code are set. */
final class PaperCode {
  /** A block with fewer lines is not divided between pages. */
  private static final int SHORT = 32;

  /** How many columns fit into the width of a page, in the usual size and in two smaller ones. */
  private static final int WIDE = 98;

  private static final int WIDER = 124;
  private static final int WIDEST = 160;

  private PaperCode() {}

  /**
   * Keeps a short block on one page, with the frame around it, and makes letters smaller in what is
   * drawn with lines, which is no drawing any more when its lines go on below.
   */
  static void prepare(Element code) {
    int lines = 1;
    int columns = 0;
    int widest = 0;
    boolean drawn = false;
    String text = code.wholeText();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lines++;
        columns = 0;
      } else {
        columns += Character.isIdeographic(c) ? 2 : 1;
        widest = Math.max(widest, columns);
      }
      drawn |= c >= '\u2500' && c <= '\u257f';
    }
    if (lines <= SHORT) {
      Element frame = code.closest(".code-block");
      (frame == null ? code : frame).addClass("short");
    }
    if (drawn) {
      code.addClass("drawn");
      if (widest > WIDE && widest <= WIDEST) {
        code.addClass(widest <= WIDER ? "wide" : "wider");
      }
    }
  }
}
