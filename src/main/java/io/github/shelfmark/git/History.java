package io.github.shelfmark.git;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the history says of all files of a source. Immutable. */
public final class History {
  /** Of a source that has none, or whose nobody wants to know. */
  public static final History NONE = new History(Map.of());

  private final Map<String, Change> changes;

  History(Map<String, Change> changes) {
    this.changes = Map.copyOf(changes);
  }

  /**
   * What is known of a file.
   *
   * @param path the file's path in the source, with {@code /} between names
   * @return empty for a file that was never committed, or of which a shallow clone does not tell
   */
  public Optional<Change> of(String path) {
    return Optional.ofNullable(changes.get(path));
  }

  /** Everything that is known, by path. */
  Map<String, Change> changes() {
    return new TreeMap<>(changes);
  }
}
