package io.github.shelfmark.record;

import org.jspecify.annotations.Nullable;

/** Answers what pages read of a site; equal answers mean that a page cannot see a difference. */
@FunctionalInterface
public interface Answers {
  /**
   * What the site says now.
   *
   * @return a text or digest of it; null for reads that this object knows nothing about
   */
  @Nullable String answer(Read read);
}
