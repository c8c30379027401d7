package io.github.shelfmark.mavensite.velocity;

import org.jspecify.annotations.Nullable;

/** A template wants more than there is for one. */
final class LimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }

  /** The limit that is behind a failure; null if it is another. */
  static @Nullable LimitException in(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (int i = 0; cause != null && i < 10; i++) {
      if (cause instanceof LimitException limit) {
        return limit;
      }
      cause = cause.getCause();
    }
    return null;
  }
}
