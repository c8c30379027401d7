package io.github.shelfmark.jbake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files among the content that are not built, by their paths below the source, sorted.
 *
 * @param asciidoc documents in AsciiDoc
 * @param data files in YAML
 */
record LeftFiles(List<String> asciidoc, List<String> data) {
  /** Looks through the content; what cannot be read is reported when it is read. */
  static LeftFiles in(JbakeDirectories directories) {
    LeftFiles left = new LeftFiles(new ArrayList<>(), new ArrayList<>());
    if (Files.isDirectory(directories.content())) {
      try {
        Files.walkFileTree(directories.content(), left.new Visitor(directories));
      } catch (IOException unreadable) {
        // Reported by the scanner.
      }
    }
    Collections.sort(left.asciidoc);
    Collections.sort(left.data);
    return left;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final JbakeDirectories directories;

    Visitor(JbakeDirectories directories) {
      this.directories = directories;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String extension = JbakeDirectories.extension(file);
      boolean adoc = JbakeDirectories.ASCIIDOC.contains(extension);
      if ((adoc || JbakeDirectories.YAML.contains(extension)) && !directories.isIgnored(file)) {
        String path = directories.source().relativize(file).toString().replace('\\', '/');
        (adoc ? asciidoc : data).add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
