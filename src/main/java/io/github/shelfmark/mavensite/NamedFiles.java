package io.github.shelfmark.mavensite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a Maven Site that its templates name, as in {@code SiteResourceLoader} of
 * doxia-site-renderer: from the directory of the document.
 */
final class NamedFiles {
  private static final long LARGEST = 256 * 1024;

  private final Path source;

  NamedFiles(Path source) {
    this.source = source.toAbsolutePath().normalize();
  }

  /**
   * The text of a file.
   *
   * @param document the document whose template names it
   * @param name a path from the document's directory
   * @return empty if there is none inside the source, if it is too large or no text in UTF-8
   */
  Optional<String> read(Path document, String name) {
    try {
      Path directory = document.toAbsolutePath().normalize().getParent();
      Path file = directory == null ? source : directory.resolve(name).normalize();
      boolean inside =
          file.startsWith(source)
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(source.toRealPath());
      return inside && Files.size(file) <= LARGEST
          ? Optional.of(Files.readString(file).replace("\r\n", "\n"))
          : Optional.empty();
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
