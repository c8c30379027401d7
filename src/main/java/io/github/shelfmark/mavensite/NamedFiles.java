package io.github.shelfmark.mavensite;

import io.github.shelfmark.paths.ConfinedDirectory;
import io.github.shelfmark.paths.PathRules;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
      if (!file.startsWith(source)
          || PathRules.isHidden(source.relativize(file).toString().replace('\\', '/'))
          || !Files.isRegularFile(file)
          || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(new ConfinedDirectory(source).read(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return Optional.of(text.replace("\r\n", "\n"));
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}
