package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.text.Budget;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The variables and counters of a page while it is rendered, in nested scopes. */
public final class Variables {
  private final Deque<Map<String, @Nullable Object>> scopes = new ArrayDeque<>();
  private final Map<String, @Nullable Object> globals;

  Variables(Map<String, Object> globals) {
    this.globals = new HashMap<>(globals);
    scopes.push(new HashMap<>());
  }

  /** Runs something in a new scope, as a loop does. */
  public <T> @Nullable T within(Supplier<@Nullable T> work) {
    scopes.push(new HashMap<>());
    try {
      return work.get();
    } finally {
      scopes.pop();
    }
  }

  /** The value of a variable, searched from the innermost scope outwards; null if there is none. */
  public @Nullable Object get(String name) {
    for (Map<String, @Nullable Object> scope : scopes) {
      Object value = scope.get(name);
      if (value != null || scope.containsKey(name)) {
        return value;
      }
    }
    return globals.get(name);
  }

  /** The value that a variable has for the whole page, whatever else a template calls so. */
  public @Nullable Object global(String name) {
    return globals.get(name);
  }

  /**
   * Sets a variable for the rest of the page, as {@code assign} does.
   *
   * @param budget counts what the page keeps
   */
  public void assign(String name, @Nullable Object value, Budget budget) {
    Object before = scopes.getLast().put(name, value);
    if (Kept.counts(value) || Kept.counts(before)) {
      Kept.replace(before, value, budget, name);
    }
  }

  /** Sets a variable in the innermost scope only, as a loop does. */
  public void assignLocal(String name, @Nullable Object value) {
    scopes.getFirst().put(name, value);
  }

  /** The value of a counter of {@code increment}, which is also visible as a variable. */
  public long counter(String name) {
    return globals.get(name) instanceof Long count ? count : 0;
  }

  /** Sets a counter. A variable of the same name hides it. */
  public void setCounter(String name, long count) {
    globals.put(name, count);
  }
}
