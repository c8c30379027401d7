package io.github.shelfmark.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files sorted by kinds that are reported together, with a few of each as examples. */
final class FileKinds {
  private static final int EXAMPLES = 3;

  private final Map<String, List<String>> examples = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  /** Adds a file; the first ones of a kind are its examples. */
  void add(String kind, String path) {
    counts.merge(kind, 1, Integer::sum);
    List<String> known = examples.computeIfAbsent(kind, name -> new ArrayList<>());
    if (known.size() < EXAMPLES) {
      known.add(path);
    }
  }

  /** The kinds that have files, sorted. */
  Iterable<String> kinds() {
    return counts.keySet();
  }

  int count(String kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** The first file of a kind. */
  String first(String kind) {
    return examples.getOrDefault(kind, List.of("")).get(0);
  }

  /** Some files of a kind, such as {@code a.adoc, b.adoc, …}. */
  String examples(String kind) {
    String some = String.join(", ", examples.getOrDefault(kind, List.of()));
    return count(kind) > EXAMPLES ? some + ", …" : some;
  }
}
