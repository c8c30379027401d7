package io.github.shelfmark.extension;

import java.time.Instant;
import java.util.Optional;

/** When documents were last changed. */
@FunctionalInterface
public interface Changes {
  /** Nothing is known. */
  Changes NONE = path -> Optional.empty();

  /**
   * When a document was last changed.
   *
   * @param path its source path
   * @return empty if it is not known, such as without a repository
   */
  Optional<Instant> updated(String path);
}
