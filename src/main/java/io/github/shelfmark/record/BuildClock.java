package io.github.shelfmark.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a build takes as its clock, and whether what it makes depends on it. Most sites
 * look the same tomorrow; one with a post dated next week does until then. Shared between threads.
 */
public final class BuildClock {
  private final Instant now;
  private volatile boolean asked;
  private @Nullable Instant next;

  /** A build's clock. */
  public BuildClock(Instant now) {
    this.now = now;
  }

  /** The moment itself; who asks makes something that another moment would change. */
  public Instant now() {
    asked = true;
    return now;
  }

  /** Whether a time is in the future. If it is, the build is out of date once the time has come. */
  public boolean isBefore(Instant moment) {
    boolean future = moment.isAfter(now);
    if (future) {
      remember(moment);
    }
    return future;
  }

  private synchronized void remember(Instant moment) {
    if (next == null || moment.isBefore(next)) {
      next = moment;
    }
  }

  /** For how long what was made stays right. */
  public synchronized Span span() {
    return asked ? new Span(now, now) : new Span(now, next == null ? Instant.MAX : next);
  }

  /**
   * A time during which a build would make the same.
   *
   * @param from its first moment
   * @param to the first moment after it; the same as the first when there is no other
   */
  public record Span(Instant from, Instant to) {
    /** Whether a build at some moment would make the same. */
    public boolean holds(Instant moment) {
      return moment.equals(from) || (moment.isAfter(from) && moment.isBefore(to));
    }
  }
}
