package io.github.shelfmark.record;

import org.jspecify.annotations.Nullable;

/**
 * Answers for what pages read of a site; equal answers mean that nobody could tell a difference.
 */
@FunctionalInterface
public interface Answers {
  /**
   * What a site says today.
   *
   * @param kind what kind of thing is read
   * @param name which one
   * @param path the source of the page that reads it; empty for a page without one
   * @return null for what is not known here
   */
  @Nullable String answer(String kind, String name, String path);
}
