package io.github.shelfmark.serve;

/** Says what to build. */
@FunctionalInterface
public interface SiteRequests {
  /**
   * Reads the request; called at the start, and again when one of its files has changed.
   *
   * @throws RuntimeException if it cannot be read; the one that was read before is used
   */
  SiteRequest read();
}
