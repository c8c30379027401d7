package io.github.shelfmark.markup.rouge.grammar;

import org.jspecify.annotations.Nullable;

/** What a rule has matched, as actions see it, and what they can do. */
public interface Match {
  /** The text of the whole rule, also of parts whose kind is {@code -}. */
  String text();

  /** What a key has kept; null if nothing. */
  @Nullable String kept(String key);

  /** Writes a token; for rules with parts whose kind is {@code -}, which write none. */
  void token(String kind, String text);

  /** Has the lexer of a language cut a text. */
  void lex(Lexer lexer, String text);

  /** Pushes a state. */
  void push(String state);

  /** Pops states. */
  void pop(int count);

  /** Replaces the state. */
  void become(String state);

  /** Whether the state has this name. */
  boolean isIn(String state);
}
