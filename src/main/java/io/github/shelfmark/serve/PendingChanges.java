package io.github.shelfmark.serve;

import io.github.shelfmark.FileChanges;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What has changed since the last build that ended, and when it is time to build. Not shared
 * between threads.
 */
final class PendingChanges {
  /** Nothing has changed. */
  static final long NEVER = Long.MAX_VALUE;

  /** How long a build waits for more, if all that has changed is shown already. */
  private static final long PAUSE = Duration.ofMillis(150).toNanos();

  private final Set<Path> files = new LinkedHashSet<>();
  private boolean all;
  private boolean urgent;
  private boolean waiting;
  private long last;

  /** Changes that no page shows yet: the build starts at once. */
  void add(FileChanges changes) {
    all |= changes.all();
    files.addAll(changes.files());
    urgent = true;
  }

  /**
   * Changes that pages show already: the build waits until nothing has changed for a moment, so
   * that it does not disturb who is typing.
   *
   * @param now the time in nanoseconds, of any origin
   */
  void addPreviewed(Set<Path> changed, long now) {
    files.addAll(changed);
    waiting = true;
    last = now;
  }

  /** Changes of a build that was cancelled: they are built soon, also if nothing else changes. */
  void addAgain(FileChanges changes, long now) {
    addForLater(changes);
    waiting = true;
    last = now;
  }

  /** Changes for the next build, whenever that is. */
  void addForLater(FileChanges changes) {
    all |= changes.all();
    files.addAll(changes.files());
  }

  /** How long until the build starts; {@link #NEVER} if there is no reason for one. */
  long remaining(long now) {
    if (urgent) {
      return 0;
    }
    return waiting ? Math.max(0, last - now + PAUSE) : NEVER;
  }

  /** Whether pages show all changes already. */
  boolean isPreviewed() {
    return !urgent;
  }

  /** The changes, which are forgotten here. */
  FileChanges take() {
    FileChanges changes = all ? FileChanges.ALL : FileChanges.of(files);
    files.clear();
    all = false;
    urgent = false;
    waiting = false;
    return changes;
  }
}
