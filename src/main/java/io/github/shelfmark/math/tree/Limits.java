package io.github.shelfmark.math.tree;

/** Where the scripts of an operator stand. */
public enum Limits {
  /** Above and below it in display style, else beside it. */
  DISPLAY,
  /** Above and below it. */
  ALWAYS,
  /** Beside it. */
  NEVER
}
