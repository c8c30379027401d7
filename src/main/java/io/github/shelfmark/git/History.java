package io.github.shelfmark.git;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The last change of each file of a source. Immutable. */
public final class History {
  /** For a source without history, or when the history is not needed. */
  public static final History NONE = new History(Map.of());

  private final Map<String, Change> changes;

  History(Map<String, Change> changes) {
    this.changes = Map.copyOf(changes);
  }

  /**
   * The last change of a file.
   *
   * @param path the file's path in the source, with {@code /} between names
   * @return empty for a file that was never committed, or whose last change a shallow clone does
   *     not contain
   */
  public Optional<Change> of(String path) {
    return Optional.ofNullable(changes.get(path));
  }

  /** All changes, by path. */
  Map<String, Change> changes() {
    return new TreeMap<>(changes);
  }
}
