package io.github.shelfmark.schema;

import java.util.List;

/** Validates values by a schema. Implemented where the library's classes are. */
public interface SchemaValidator {
  /**
   * What does not match.
   *
   * @param path the keys that lead to the value, outermost first; empty for the whole
   * @param message what is wrong with it
   */
  record Violation(List<String> path, String message) {}

  /** A schema. */
  @FunctionalInterface
  interface Schema {
    /**
     * Validates a value: maps, lists, texts, numbers, booleans and null.
     *
     * @throws SchemaException if that cannot be done, or would take too long
     */
    List<Violation> validate(Object value) throws SchemaException;
  }

  /**
   * Reads a schema.
   *
   * @param schema the value that it is, as it was read from JSON or YAML
   * @throws SchemaException if it is none
   */
  Schema read(Object schema) throws SchemaException;
}
