package io.github.shelfmark.init;

import io.github.shelfmark.paths.PathRules;
import io.github.shelfmark.paths.RealPaths;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes files that are not there yet: all of them, or none. A file that is there is left, and
 * nothing is written through a symbolic link.
 */
final class NewFiles {
  private final List<Path> written = new ArrayList<>();
  private final List<Path> left = new ArrayList<>();
  private final Deque<Path> made = new ArrayDeque<>();

  private NewFiles() {}

  /**
   * Writes files.
   *
   * @param base the directory out of which nothing is written
   * @param files what is to be in them, by their absolute paths
   * @throws InitException if one cannot be written; those that were are removed again
   */
  static NewFiles write(Path base, Map<Path, byte[]> files) throws InitException {
    for (Path file : files.keySet()) {
      requireInside(base, file);
    }
    NewFiles result = new NewFiles();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        result.add(file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      result.undo();
      throw InitException.of(e);
    }
    return result;
  }

  /**
   * Checks where a file or directory is.
   *
   * @throws InitException if it is outside, or there is a link on the way to it
   */
  static void requireInside(Path base, Path file) throws InitException {
    if (!file.startsWith(base)) {
      throw new InitException(
          file + " is not below " + base + "; nothing is written outside of the project.");
    }
    Path below = base.relativize(file);
    Optional<String> problem =
        below.toString().isEmpty()
            ? Optional.empty()
            : PathRules.problem(below.toString().replace(separator(file), "/"));
    if (problem.isPresent()) {
      throw new InitException(below + " " + problem.get() + ".");
    }
    Path path = base;
    for (Path name : below) {
      path = path.resolve(name);
      if (Files.isSymbolicLink(path)) {
        throw new InitException(path + " is a symbolic link; nothing is written through links.");
      }
    }
    if (!RealPaths.of(file).equals(RealPaths.of(base).resolve(below).normalize())) {
      throw new InitException(file + " leads to another directory; nothing is written there.");
    }
  }

  private static String separator(Path file) {
    return file.getFileSystem().getSeparator();
  }

  private void add(Path file, byte[] content) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      left.add(file);
      return;
    }
    make(file.getParent());
    try {
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException justNow) {
      left.add(file);
      return;
    } catch (IOException e) {
      // It may have been made before the disk was full.
      written.add(file);
      throw e;
    }
    written.add(file);
  }

  private void make(@Nullable Path directory) throws IOException {
    if (directory == null || Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
      throw new NotDirectoryException(directory.toString());
    }
    make(directory.getParent());
    Files.createDirectory(directory);
    made.push(directory);
  }

  /** Removes what was written; what cannot be removed stays. */
  void undo() {
    written.forEach(NewFiles::remove);
    made.forEach(NewFiles::remove);
  }

  private static void remove(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException inUse) {
      // There is nothing else to try.
    }
  }

  /** What was written. */
  List<Path> written() {
    return written;
  }

  /** What was there before. */
  List<Path> left() {
    return left;
  }
}
