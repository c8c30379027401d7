package io.github.shelfmark.math.tree;

/** The styles of formulas. */
public enum Style {
  /** Formulas of their own. */
  DISPLAY(true, 0),
  /** Formulas in a text. */
  TEXT(false, 0),
  /** Scripts. */
  SCRIPT(false, 1),
  /** Scripts of scripts. */
  SCRIPTSCRIPT(false, 2);

  private final boolean display;
  private final int level;

  Style(boolean display, int level) {
    this.display = display;
    this.level = level;
  }

  /** Whether limits stand above and below. */
  public boolean isDisplay() {
    return display;
  }

  /** How often the size is reduced. */
  public int level() {
    return level;
  }
}
