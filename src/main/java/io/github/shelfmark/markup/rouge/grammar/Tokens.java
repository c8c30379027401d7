package io.github.shelfmark.markup.rouge.grammar;

/** Receives tokens in the order of the text. */
@FunctionalInterface
public interface Tokens {
  /** What stands in the place of a class for text without one. */
  String TEXT = "_";

  /** What becomes of a character that no rule matches. */
  String ERROR = "err";

  /**
   * The next token.
   *
   * @param kind its class, or {@link #TEXT}
   * @param text its text, which is not empty
   */
  void add(String kind, String text);
}
