package io.github.shelfmark.record;

import org.jspecify.annotations.Nullable;

/**
 * Provides the current state of what pages read of a site. Equal answers mean that a page that
 * reads them is the same.
 */
@FunctionalInterface
public interface Answers {
  /**
   * The current state of something.
   *
   * @param kind the kind of thing that is read
   * @param name its name
   * @param path the source path of the page that reads it; empty for a page without a source
   * @return null if the kind is not known here
   */
  @Nullable String answer(String kind, String name, String path);
}
