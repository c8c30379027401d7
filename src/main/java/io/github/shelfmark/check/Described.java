package io.github.shelfmark.check;

/** A check that has a page in the manual. */
public interface Described {
  /** What the manual says of it. */
  RulePage page();
}
