package io.github.shelfmark.init;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Whether somebody has put files into a directory. */
final class SourceContent {
  private static final int MOST = 1000;

  private SourceContent() {}

  /**
   * How many files there are, in words; hidden ones do not count.
   *
   * @return empty if there are none, or no directory
   * @throws InitException if it is a file, or cannot be read
   */
  static Optional<String> in(Path directory) throws InitException {
    if (!Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      throw new InitException(directory + " is not a directory; nothing was written.");
    }
    Counter counter = new Counter(directory);
    try {
      Files.walkFileTree(directory, counter);
    } catch (IOException e) {
      throw InitException.of(e);
    }
    if (counter.files == 0) {
      return Optional.empty();
    }
    return Optional.of(
        counter.files == 1
            ? "a file"
            : counter.files > MOST ? "more than 1,000 files" : counter.files + " files");
  }

  private static final class Counter extends SimpleFileVisitor<Path> {
    private final Path top;
    private int files;

    Counter(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return isHidden(directory) && !directory.equals(top)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files += isHidden(file) ? 0 : 1;
      return files > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }
  }
}
