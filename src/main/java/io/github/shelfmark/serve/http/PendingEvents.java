package io.github.shelfmark.serve.http;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What one browser has not yet been told. It holds which things have changed and not how, so a
 * browser that reads slowly is told less often, and builds never wait for it.
 */
final class PendingEvents {
  /** More files are told of as one that stands for all. */
  private static final int MOST_FILES = 500;

  /** How long after the arrival of another browser this one is asked whether it is still there. */
  private static final long PROBE_MILLIS = 100;

  private static final int PROBES = 2;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private EnumSet<EventKind> kinds = EnumSet.noneOf(EventKind.class);
  private Set<String> files = new LinkedHashSet<>();
  private int probes;
  private boolean ended;

  /**
   * What is sent at once.
   *
   * @param kinds the events; none if only a sign of life is due
   * @param files the files that have changed; empty with an event of files if they are too many
   */
  record Batch(Set<EventKind> kinds, Set<String> files) {}

  /** Something is to be told. */
  void add(EventKind kind) {
    lock.lock();
    try {
      kinds.add(kind);
      if (kind == EventKind.PAGE) {
        kinds.remove(EventKind.GONE);
      } else if (kind == EventKind.GONE) {
        kinds.remove(EventKind.PAGE);
      }
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** A file that is no page has changed. */
  void addFile(String path) {
    lock.lock();
    try {
      boolean tooMany = kinds.contains(EventKind.FILE) && files.isEmpty();
      if (!tooMany) {
        files.add(path);
        if (files.size() > MOST_FILES) {
          files.clear();
        }
      }
      kinds.add(EventKind.FILE);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Signs of life are due at once and a little later: the first that is sent to a browser that has
   * gone makes its machine refuse, the second hears of it.
   */
  void probe() {
    lock.lock();
    try {
      probes = PROBES;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Nothing more is to be told. */
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until something is to be sent.
   *
   * @param millis after which time a sign of life is due
   * @throws InterruptedException if nothing more is to be told
   */
  Batch take(long millis) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      boolean first = probes == PROBES;
      long left = TimeUnit.MILLISECONDS.toNanos(probes > 0 ? PROBE_MILLIS : millis);
      while (kinds.isEmpty() && !ended && !first && left > 0) {
        left = changed.awaitNanos(left);
        first = probes == PROBES;
      }
      if (ended) {
        throw new InterruptedException();
      }
      probes = Math.max(0, probes - 1);
      Batch batch = new Batch(kinds, files);
      kinds = EnumSet.noneOf(EventKind.class);
      files = new LinkedHashSet<>();
      return batch;
    } finally {
      lock.unlock();
    }
  }
}
