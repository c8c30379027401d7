package io.github.shelfmark.markup.highlight.lexer;

/** Splits lines of a language into tokens. Used by one thread at a time. */
public interface Lexer {
  /**
   * Splits one line.
   *
   * @param line the line without its line break
   * @param state the state after the previous line; {@link #start} for the first line
   * @param tokens receives the tokens; text that is not added is plain
   * @return the state for the next line
   */
  int line(String line, int state, Tokens tokens);

  /** The state at the start of a text. */
  default int start() {
    return 0;
  }
}
