package io.github.shelfmark.engine;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;

/** All files of a source, whatever they are; links are not followed. */
final class SourceFiles extends SimpleFileVisitor<Path> {
  private final Set<Path> outOfBounds;
  private final Consumer<Path> files;

  private SourceFiles(Set<Path> outOfBounds, Consumer<Path> files) {
    this.outOfBounds = outOfBounds;
    this.files = files;
  }

  /**
   * Visits all files.
   *
   * @param outOfBounds directories that are passed over; repositories are, too
   */
  static void visit(Path source, Set<Path> outOfBounds, Consumer<Path> files) throws IOException {
    Files.walkFileTree(source, new SourceFiles(outOfBounds, files));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean skipped = outOfBounds.contains(directory) || directory.endsWith(".git");
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files.accept(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
    return FileVisitResult.CONTINUE;
  }
}
