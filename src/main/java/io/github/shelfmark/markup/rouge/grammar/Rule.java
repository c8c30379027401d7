package io.github.shelfmark.markup.rouge.grammar;

import java.util.List;

/**
 * What is cut off in a state, and what becomes of the states.
 *
 * @param parts the tokens
 * @param steps what is done then
 * @param first which characters of ASCII a match may begin with
 * @param beyondAscii whether it may begin with any other character
 * @param mayBeEmpty whether it may match nothing
 */
record Rule(
    List<Part> parts, List<Step> steps, CharSet first, boolean beyondAscii, boolean mayBeEmpty) {
  /**
   * A token.
   *
   * @param kind its class, or the language of its lexer
   */
  record Part(Kind kind, Pattern pattern) {}

  /**
   * What a part of a rule becomes.
   *
   * @param name the class of a token, or the name of a language
   * @param way whether it is a token, or goes to a lexer
   */
  record Kind(String name, Way way) {}

  /** What is done with the text of a part. */
  enum Way {
    TOKEN,
    LEXER,
    FRESH_LEXER,
    NOTHING
  }

  /**
   * Something that is done after a rule has matched.
   *
   * @param argument the name of a state, of a lexer or of an action, or a number
   */
  record Step(Action action, String argument) {}

  /** What can be done. */
  enum Action {
    PUSH,
    POP,
    LEAVE,
    GOTO,
    RESET,
    FRESH,
    CALL
  }

  /** Whether a match may begin with a character. */
  boolean mayBegin(char c) {
    return mayBeEmpty || (c < CharSet.ASCII ? first.has(c) : beyondAscii);
  }
}
