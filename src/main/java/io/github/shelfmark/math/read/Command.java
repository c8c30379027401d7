package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Node;

/** Reads what a command stands for, with its arguments. */
interface Command {
  /**
   * Reads a command that has been taken.
   *
   * @param reader reads its arguments
   * @param token the command
   */
  Node read(FormulaReader reader, Token token);
}
