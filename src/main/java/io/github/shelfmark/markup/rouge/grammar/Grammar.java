package io.github.shelfmark.markup.rouge.grammar;

import java.util.List;
import java.util.Map;

/**
 * The grammar of a language. Immutable; shared between threads.
 *
 * <p>Made by {@link GrammarReader}.
 */
public final class Grammar {
  private final Map<String, State> states;
  private final List<Rule.Step> start;
  private final Map<String, Integer> keys;
  private final int searches;

  Grammar(
      Map<String, State> states, List<Rule.Step> start, Map<String, Integer> keys, int searches) {
    this.states = states;
    this.start = start;
    this.keys = keys;
    this.searches = searches;
  }

  State state(String name) {
    State state = states.get(name);
    if (state == null) {
      throw new IllegalArgumentException("there is no state \"" + name + "\"");
    }
    return state;
  }

  /** What is done before the first token. */
  List<Rule.Step> start() {
    return start;
  }

  int key(String name) {
    return keys.getOrDefault(name, 0);
  }

  int keys() {
    return keys.size();
  }

  int searches() {
    return searches;
  }
}
