package io.github.shelfmark.serve.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts changes together that belong together. A save is several events: a temporary file, a name
 * that changes, times that are set. A batch is complete when it has been quiet for a moment, or
 * when the first change has waited long enough.
 */
final class Batches {
  /** There is nothing to wait for. */
  static final long NEVER = Long.MAX_VALUE;

  /** Above this, looking at everything costs less than the list. */
  private static final int MOST_FILES = 20_000;

  private final long quiet;
  private final long longest;
  private final Predicate<Path> exists;

  /** The changed paths, and whether they were made in this batch. */
  private final Map<Path, Boolean> changed = new LinkedHashMap<>();

  private final Set<Path> passing = new HashSet<>();
  private boolean all;
  private long first = NEVER;
  private long last = NEVER;

  /**
   * Without changes.
   *
   * @param quiet how long nothing may change before a batch is complete
   * @param longest how long the first change of a batch may wait
   * @param exists whether there is something at a path
   */
  Batches(Duration quiet, Duration longest, Predicate<Path> exists) {
    this.quiet = quiet.toNanos();
    this.longest = longest.toNanos();
    this.exists = exists;
  }

  /**
   * A path has changed.
   *
   * @param made whether it was not there before
   * @param now the time in nanoseconds, of any origin
   */
  void add(Path path, boolean made, long now) {
    if (EditorFiles.isOne(path)) {
      passing.add(path);
      return;
    }
    touch(now);
    if (!all) {
      changed.merge(path, made, (before, again) -> before);
      if (changed.size() > MOST_FILES) {
        addAll(now);
      }
    }
  }

  /** Anything may have changed. */
  void addAll(long now) {
    touch(now);
    all = true;
    changed.clear();
  }

  private void touch(long now) {
    first = first == NEVER ? now : first;
    last = now;
  }

  /**
   * How long until the batch is complete, from a time on; {@link #NEVER} if there are no changes.
   */
  long remaining(long now) {
    if (first == NEVER) {
      return NEVER;
    }
    // Differences, because the clock may overflow.
    return Math.max(0, Math.min(last - now + quiet, first - now + longest));
  }

  /** The changes so far, which are forgotten here. */
  FileBatch take() {
    Set<Path> files = new HashSet<>();
    changed.forEach(
        (path, made) -> {
          if (made && !exists.test(path)) {
            passing.add(path);
          } else {
            files.add(path);
          }
        });
    boolean none = !all && files.isEmpty();
    FileBatch batch = new FileBatch(all, files, none ? Set.of() : passing);
    if (!none) {
      passing.clear();
    }
    changed.clear();
    all = false;
    first = NEVER;
    last = NEVER;
    return batch;
  }
}
