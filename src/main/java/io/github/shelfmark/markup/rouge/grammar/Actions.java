package io.github.shelfmark.markup.rouge.grammar;

/** What a language does beyond its grammar, such as counting indentation. Belongs to one lexer. */
@FunctionalInterface
public interface Actions {
  /** For grammars that call nothing. */
  Actions NONE =
      (name, match) -> {
        throw new IllegalArgumentException("there is no action \"" + name + "\"");
      };

  /**
   * Does something after a rule has matched.
   *
   * @param name what the grammar calls
   * @param match what the rule has matched, and the states
   */
  void call(String name, Match match);
}
