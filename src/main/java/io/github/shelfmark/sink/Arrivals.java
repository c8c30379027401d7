package io.github.shelfmark.sink;

import io.github.shelfmark.paths.UnlinkedDirectory;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Brings staged files into an output directory that exists, in two steps, of which only the first
 * needs space: {@link #bring} makes directories and, if the files come from another file system,
 * copies them beside their targets. If that fails, the site is what it was. {@link #place} only
 * renames.
 */
final class Arrivals {
  /** The directory for copies, in the output: only there it is sure to be the same file system. */
  private static final String COPIES = ".shelfmark-new";

  private final Path output;
  private final Moves moves;
  private final Path copies;
  private final Map<String, Path> staged;
  private final Deque<Path> made = new ArrayDeque<>();
  private final AtomicInteger count = new AtomicInteger();

  /**
   * Files on their way.
   *
   * @param output the output directory, which is made if it is missing
   * @param staged where the files wait, by output path
   */
  Arrivals(Path output, Map<String, Path> staged, Moves moves) {
    this.output = output;
    this.moves = moves;
    this.copies = output.resolve(COPIES);
    this.staged = new ConcurrentHashMap<>(staged);
  }

  /** Whether a build that was stopped has left copies in a directory. */
  static boolean areLeftIn(Path output) {
    return Files.exists(output.resolve(COPIES), LinkOption.NOFOLLOW_LINKS);
  }

  /** Does all that can fail for want of space. */
  void bring() throws IOException {
    // Whatever a build left that was stopped.
    Trees.delete(copies);
    if (staged.isEmpty()) {
      return;
    }
    try {
      makeDirectories();
      Files.createDirectory(copies);
      Map.Entry<String, Path> first = staged.entrySet().iterator().next();
      try {
        Path moved = next();
        moves.atomic(first.getValue(), moved);
        first.setValue(moved);
      } catch (AtomicMoveNotSupportedException otherFileSystem) {
        inParallel(
            file -> {
              Path copy = next();
              moves.copy(file.getValue(), copy);
              file.setValue(copy);
            });
      }
    } catch (IOException | RuntimeException failure) {
      undo();
      throw failure;
    }
  }

  private Path next() {
    return copies.resolve(Integer.toString(count.incrementAndGet()));
  }

  /** All directories but those in whose place a file still is. */
  private void makeDirectories() throws IOException {
    TreeSet<Path> parents = new TreeSet<>();
    parents.add(output);
    for (String path : staged.keySet()) {
      parents.add(Objects.requireNonNull(output.resolve(path).getParent()));
    }
    for (Path directory : parents) {
      make(directory);
    }
  }

  private boolean make(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return true;
    }
    Path parent = directory.getParent();
    if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS) || (parent != null && !make(parent))) {
      return false;
    }
    Files.createDirectory(directory);
    made.push(directory);
    return true;
  }

  private void undo() {
    try {
      Trees.delete(copies);
      for (Path directory : made) {
        Files.delete(directory);
      }
    } catch (IOException stays) {
      // Empty directories and unfinished copies; what has failed before is told.
    }
  }

  /** Puts the files into their places; no directory is in the way any more. */
  void place() throws IOException {
    if (staged.isEmpty()) {
      return;
    }
    // Looked at anew: the check when the files were staged is long ago.
    UnlinkedDirectory unlinked = new UnlinkedDirectory(output);
    for (String path : staged.keySet()) {
      unlinked.file(path);
    }
    makeDirectories();
    inParallel(file -> place(file.getValue(), output.resolve(file.getKey())));
    Trees.delete(copies);
  }

  private void place(Path from, Path to) throws IOException {
    try {
      moves.atomic(from, to);
    } catch (AtomicMoveNotSupportedException ownFileSystem) {
      // A directory of the output may be a file system of its own.
      Path beside = to.resolveSibling(COPIES + "-" + count.incrementAndGet());
      try {
        moves.copy(from, beside);
        moves.atomic(beside, to);
      } finally {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** What is done with a file. */
  @FunctionalInterface
  private interface Step {
    void run(Map.Entry<String, Path> file) throws IOException;
  }

  /** Does a step for all files; after a failure only what has been begun is finished. */
  private void inParallel(Step step) throws IOException {
    AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    staged.entrySet().parallelStream()
        .forEach(
            file -> {
              try {
                if (failure.get() == null) {
                  step.run(file);
                }
              } catch (IOException e) {
                failure.compareAndSet(null, e);
              }
            });
    IOException first = failure.get();
    if (first != null) {
      throw first;
    }
  }
}
