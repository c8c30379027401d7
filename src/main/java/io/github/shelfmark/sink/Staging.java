package io.github.shelfmark.sink;

import io.github.shelfmark.paths.ReplacedFile;
import io.github.shelfmark.record.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Files that wait to be moved into the output directory. A new site waits as a whole and is moved
 * as a whole; otherwise all files wait in one directory, because making the output's directories
 * twice would take longer.
 */
final class Staging {
  private final Path root;
  private final Path output;
  private final boolean fresh;
  private final Map<String, Path> staged = new ConcurrentHashMap<>();
  private final Map<Path, Path> directories = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Moves moves;
  private @Nullable Arrivals arrivals;

  /**
   * A staging area.
   *
   * @param root its directory
   * @param output where the files go
   * @param fresh whether the output directory does not exist yet
   * @param moves what is done to files in the end
   */
  Staging(Path root, Path output, boolean fresh, Moves moves) {
    this.moves = moves;
    this.root = root;
    this.output = output;
    this.fresh = fresh;
  }

  /** Makes an empty staging area, whatever an interrupted build left. */
  void open() throws IOException {
    close();
    Files.createDirectories(root);
  }

  /** Stages a file. */
  void add(String path, byte[] bytes) throws IOException {
    Path target = wholeSite().resolve(path);
    if (!fresh) {
      target = root.resolve(Integer.toString(count.incrementAndGet()));
    } else {
      // computeIfAbsent makes concurrent writers wait until the directory exists.
      directories.computeIfAbsent(Objects.requireNonNull(target.getParent()), Staging::make);
    }
    staged.put(path, target);
    ReplacedFile.writeNamed(target, file -> Files.write(file, bytes));
  }

  /** Where a file waits; empty if it was not staged. */
  Optional<Path> file(String path) {
    return Optional.ofNullable(staged.get(path));
  }

  private static Path make(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path wholeSite() {
    return root.resolve("site");
  }

  /** How many files are staged. */
  int size() {
    return staged.size();
  }

  /**
   * Does everything that can fail without changing anything: brings the files to where they only
   * have to be renamed.
   */
  void prepare() throws IOException {
    arrivals = new Arrivals(output, staged, moves);
    arrivals.bring();
  }

  /** Puts all files into their places, and gives their stamps by output path. */
  Map<String, String> moveIntoPlace() throws IOException {
    if (arrivals != null) {
      arrivals.place();
    }
    return stamps();
  }

  /** The stamps of all files in their places, by output path. */
  Map<String, String> stamps() {
    Map<String, String> stamps = new ConcurrentHashMap<>();
    staged.keySet().parallelStream()
        .forEach(path -> stamps.put(path, Stamp.of(output.resolve(path)).text()));
    return stamps;
  }

  /**
   * Moves a new site to where there is nothing yet, if the file system can. False if it cannot, or
   * if another build was faster.
   */
  boolean moveWhole() throws IOException {
    if (staged.isEmpty() || Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Files.createDirectories(Objects.requireNonNull(output.getParent()));
    try {
      moves.atomic(wholeSite(), output);
      return true;
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      return false;
    } catch (FileSystemException e) {
      if (Files.isDirectory(output)) {
        return false;
      }
      throw e;
    }
  }

  /** Removes the staging area with everything in it. */
  void close() throws IOException {
    Trees.delete(root);
  }
}
