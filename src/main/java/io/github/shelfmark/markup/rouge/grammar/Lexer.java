package io.github.shelfmark.markup.rouge.grammar;

/** Cuts text into tokens. One lexer reads one text, part by part; for one thread alone. */
public interface Lexer {
  /**
   * Cuts the next part of the text, going on in the state in which the last part ended.
   *
   * @param text what is cut; its tokens joined are this text again
   * @param out receives the tokens
   * @param budget how much work is left
   */
  void lex(String text, Tokens out, Budget budget);
}
