package io.github.shelfmark.markup.rouge.grammar;

/** Where lexers of other languages come from. */
@FunctionalInterface
public interface Lexers {
  /**
   * A lexer at the start of a text.
   *
   * @param language the name of its language
   * @throws IllegalArgumentException if there is none
   */
  Lexer make(String language);
}
