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
   */
  Optional<Instant> updated(String path);
}
