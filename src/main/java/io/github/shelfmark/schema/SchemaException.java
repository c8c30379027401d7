package io.github.shelfmark.schema;

import java.io.Serial;

/** A schema that cannot be used; the message says why. */
public final class SchemaException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  /** With a message for the author of the schema. */
  public SchemaException(String message) {
    super(message);
  }
}
