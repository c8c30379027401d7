package io.github.shelfmark.markup.rouge.grammar;

import java.util.Set;

/**
 * The shortest of some words that the text goes on with. Takes time for the longest word, however
 * many there are.
 *
 * @param shortest the length of the shortest word
 * @param longest the length of the longest one
 */
record WordPrefix(Set<String> words, int shortest, int longest) implements Pattern {
  static WordPrefix of(Set<String> words) {
    int shortest = words.stream().mapToInt(String::length).min().orElse(0);
    int longest = words.stream().mapToInt(String::length).max().orElse(0);
    return new WordPrefix(words, shortest, longest);
  }

  @Override
  public int match(Input in, int at) {
    in.spend(1);
    int last = Math.min(in.end(), at + longest);
    for (int end = at + shortest; end <= last; end++) {
      if (words.contains(in.text.substring(at, end))) {
        return end;
      }
    }
    return FAIL;
  }

  @Override
  public boolean mayBegin(char c) {
    return words.stream().anyMatch(word -> word.charAt(0) == c);
  }
}
