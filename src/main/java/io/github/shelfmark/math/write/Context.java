package io.github.shelfmark.math.write;

import io.github.shelfmark.math.tree.Style;

/**
 * The style in which a part of a formula is set. Browsers know it as well; it is needed for what
 * TeX does by it and MathML does not.
 *
 * @param display whether limits stand above and below
 * @param level how deep it is in scripts
 */
record Context(boolean display, int level) {
  static Context of(Style style) {
    return new Context(style.isDisplay(), style.level());
  }

  /** The style of a script. */
  Context script() {
    return new Context(false, level + 1);
  }

  /** The style of the parts of a fraction. */
  Context fraction() {
    return new Context(false, display ? level : level + 1);
  }

  /** The style of a table's cells, a root's index and the like. */
  Context text() {
    return new Context(false, level);
  }
}
