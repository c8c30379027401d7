package io.github.shelfmark.serve.watch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Walks through a directory. Links in it are not followed, but it may be one itself. */
public final class Walk {
  private Walk() {}

  /**
   * Visits what is below a directory.
   *
   * @throws IOException if the visitor throws it
   */
  public static void from(Path start, FileVisitor<Path> visitor) throws IOException {
    if (!Files.isSymbolicLink(start) || !Files.isDirectory(start)) {
      Files.walkFileTree(start, visitor);
      return;
    }
    BasicFileAttributes attributes = Files.readAttributes(start, BasicFileAttributes.class);
    if (visitor.preVisitDirectory(start, attributes) != FileVisitResult.CONTINUE) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(start)) {
      for (Path entry : entries) {
        Files.walkFileTree(entry, visitor);
      }
    } catch (DirectoryIteratorException e) {
      visitor.postVisitDirectory(start, e.getCause());
    }
  }
}
