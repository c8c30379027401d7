package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.TableLook;

/**
 * An environment that is a table.
 *
 * @param look what it looks like without what its arguments say
 * @param open the delimiter before it; empty if there is none
 * @param close the delimiter behind it; empty if there is none
 * @param argument what stands behind its name
 */
record Environment(TableLook look, String open, String close, Argument argument) {
  /** What stands behind the name of an environment. */
  enum Argument {
    /** Nothing. */
    NONE,
    /** The columns of an array. */
    COLUMNS,
    /** The alignment of all columns, in brackets. */
    ALIGNMENT,
    /** A number that says nothing that the rows do not say. */
    NUMBER
  }
}
