package io.github.shelfmark.markup.highlight.lexer;

/** Cuts a language's lines into tokens. Belongs to one thread at a time. */
public interface Lexer {
  /**
   * Cuts one line.
   *
   * @param line the line without its end
   * @param state what the line before gave; {@link #start} for the first
   * @param tokens takes the tokens; what nobody adds is plain
   * @return the state for the next line
   */
  int line(String line, int state, Tokens tokens);

  /** The state in which a text begins. */
  default int start() {
    return 0;
  }
}
