package io.github.shelfmark.markup.container;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directives of one body that are being written, and what is counted in the body. */
public final class OpenDirectives {
  private final Deque<String> names = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Deque<String> files = new ArrayDeque<>();
  private @Nullable Opening last;

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

  /** Notes a directive that is its opening line alone. */
  void last(Opening opening) {
    last = opening;
  }

  /**
   * Whether a closing line without a directive follows the last directive of one line right below,
   * so that it is its end.
   */
  boolean endsLast(Opening closing, String text) {
    Opening before = last;
    last = null;
    if (before == null || before.fence() != closing.fence() || before.index() > closing.index()) {
      return false;
    }
    int end = text.indexOf('\n', before.index());
    // Both may be in a quote.
    return end >= 0 && text.substring(end, closing.index()).replace('>', ' ').isBlank();
  }

  /** The files that the text being written is of, the innermost first. */
  Deque<String> files() {
    return files;
  }

  /** The next number of a sequence, from 1. */
  public int next(String sequence) {
    return counts.merge(sequence, 1, Integer::sum);
  }
}
