package io.github.shelfmark.git;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many commits each author has made to each file. */
final class AuthorCounts {
  private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<Integer, Map<String, Integer>> counts = new HashMap<>();

  /** Counts a commit. */
  void add(String author, BitSet files) {
    files.stream()
        .forEach(
            file ->
                counts
                    .computeIfAbsent(file, unused -> new HashMap<>(2))
                    .merge(author, 1, Integer::sum));
  }

  /** The authors of a file, ordered by descending number of commits, then by name. */
  List<String> of(int file) {
    return counts.getOrDefault(file, Map.of()).entrySet().stream()
        .sorted(MOST_FIRST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
