package io.github.shelfmark.sink;

import io.github.shelfmark.record.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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

  /**
   * A staging area.
   *
   * @param root its directory
   * @param output where the files go
   * @param fresh whether the output directory does not exist yet
   */
  Staging(Path root, Path output, boolean fresh) {
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
    Files.write(target, bytes);
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

  /** Moves all files to their places, and gives their stamps by output path. */
  Map<String, String> moveIntoPlace() throws IOException {
    Map<String, String> stamps = new ConcurrentHashMap<>();
    if (!moveWhole()) {
      makeOutputDirectories();
      try {
        staged.entrySet().parallelStream().forEach(this::moveOne);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    staged.keySet().parallelStream()
        .forEach(path -> stamps.put(path, Stamp.of(output.resolve(path)).text()));
    return stamps;
  }

  /** Moves a new site to where there is nothing yet, if the file system can. */
  private boolean moveWhole() throws IOException {
    if (!fresh || staged.isEmpty() || Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Files.createDirectories(Objects.requireNonNull(output.getParent()));
    try {
      Files.move(wholeSite(), output, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      return false;
    }
  }

  private void makeOutputDirectories() throws IOException {
    TreeSet<Path> parents = new TreeSet<>();
    for (String path : staged.keySet()) {
      parents.add(Objects.requireNonNull(output.resolve(path).getParent()));
    }
    parents.add(output);
    for (Path directory : parents) {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
    }
  }

  private void moveOne(Map.Entry<String, Path> file) {
    try {
      Moves.replace(file.getValue(), output.resolve(file.getKey()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the staging area with everything in it. */
  void close() throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = new ArrayList<>(walk.toList());
    }
    for (int i = paths.size() - 1; i >= 0; i--) {
      Files.delete(paths.get(i));
    }
  }
}
