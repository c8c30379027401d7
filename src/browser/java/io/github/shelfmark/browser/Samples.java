package io.github.shelfmark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Small sites of tests that need what neither the manual nor the handbook has. */
final class Samples {
  private Samples() {}

  /**
   * Builds a site.
   *
   * @param directory an empty directory
   * @param files the texts of the source's files by their paths
   * @return the output
   */
  static Path build(Path directory, Map<String, String> files) {
    Path source = directory.resolve("docs");
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = source.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return Sites.built(source, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
