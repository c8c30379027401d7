package io.github.shelfmark.schema.networknt;

import java.io.Serial;

/** A pattern that would take too long. */
final class PatternLimitException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  PatternLimitException(String pattern) {
    super("the pattern " + pattern + " takes too long");
  }
}
