package io.github.shelfmark.markup.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The directives of one body that are being written, and what is counted in the body. */
public final class OpenDirectives {
  private final Deque<String> names = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** The name of the innermost one; empty outside of all. */
  Optional<String> innermost() {
    return Optional.ofNullable(names.peek());
  }

  void open(String name) {
    names.push(name);
  }

  void close() {
    names.pop();
  }

  /** The next number of a sequence, from 1. */
  int next(String sequence) {
    return counts.merge(sequence, 1, Integer::sum);
  }
}
