package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.text.Html;

/**
 * The white space before the tags of blocks: two blanks for each element that a block is in, as
 * kramdown writes them. Filters such as {@code strip_html} and templates that compare texts see it.
 */
final class Indent {
  private static final int STEP = 2;

  /** Deeper blocks are not indented further, so that the indentation of a page is linear. */
  private static final int MOST = 200;

  private final Html html;
  private int depth = -1;

  Indent(Html html) {
    this.html = html;
  }

  void deeper() {
    depth++;
  }

  void back() {
    depth--;
  }

  /**
   * Sets the depth.
   *
   * @return the depth before
   */
  int to(int other) {
    int before = depth;
    depth = other;
    return before;
  }

  /** Starts a new line unless one has just begun, and indents it. */
  Html line() {
    html.line();
    return blanks();
  }

  /** Indents what follows. */
  Html blanks() {
    for (int i = Math.min(Math.max(0, depth) * STEP, MOST); i > 0; i--) {
      html.raw(' ');
    }
    return html;
  }
}
