package io.github.shelfmark.markup.rouge.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shortest of some words that the text goes on with.
 *
 * @param byFirst the words by their first characters, short ones first
 */
record WordPrefix(Map<Character, List<String>> byFirst) implements Pattern {
  static WordPrefix of(Set<String> words) {
    Map<Character, List<String>> byFirst = new HashMap<>();
    for (String word : words) {
      byFirst.computeIfAbsent(word.charAt(0), unused -> new ArrayList<>()).add(word);
    }
    byFirst.replaceAll((first, list) -> shortFirst(list));
    return new WordPrefix(Map.copyOf(byFirst));
  }

  private static List<String> shortFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparingInt(String::length)).toList();
  }

  @Override
  public int match(Input in, int at) {
    if (at == in.end()) {
      return FAIL;
    }
    List<String> words = byFirst.getOrDefault(in.text.charAt(at), List.of());
    in.spend(words.size());
    for (String word : words) {
      if (in.text.startsWith(word, at)) {
        return at + word.length();
      }
    }
    return FAIL;
  }

  @Override
  public boolean mayBegin(char c) {
    return byFirst.containsKey(c);
  }

  @Override
  public boolean mayBeginBeyondAscii() {
    return byFirst.keySet().stream().anyMatch(first -> first >= CharSet.ASCII);
  }
}
