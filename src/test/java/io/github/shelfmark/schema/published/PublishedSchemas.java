package io.github.shelfmark.schema.published;

import java.nio.file.Path;

/** Where the schemas are, in the manual and when it is published. */
final class PublishedSchemas {
  static final String ADDRESS = "https://shelfmark.github.io/shelfmark/schema/";
  static final Path DIRECTORY = Path.of("src", "docs", "schema");

  private PublishedSchemas() {}
}
