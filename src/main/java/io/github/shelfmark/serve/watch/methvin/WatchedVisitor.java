package io.github.shelfmark.serve.watch.methvin;

import io.github.shelfmark.serve.watch.Walk;
import io.github.shelfmark.serve.watch.WatchedDirectories;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Walks through the directories that are watched. Links are not followed. */
final class WatchedVisitor implements FileTreeVisitor {
  private final WatchedDirectories directories;

  WatchedVisitor(WatchedDirectories directories) {
    this.directories = directories;
  }

  @Override
  public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
      throws IOException {
    Walk.from(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes unused)
              throws IOException {
            if (!directories.enters(directory) || !isCalled(onDirectory, directory)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes unused)
              throws IOException {
            onFile.call(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Directories that vanish meanwhile, or that nobody may read, are not watched. */
  private static boolean isCalled(Callback onDirectory, Path directory) throws IOException {
    try {
      onDirectory.call(directory);
      return true;
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException gone) {
      return false;
    }
  }
}
