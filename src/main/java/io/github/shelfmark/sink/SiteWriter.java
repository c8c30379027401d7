package io.github.shelfmark.sink;

import io.github.shelfmark.record.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes a site in two steps: files are staged as they are rendered, and moved into place only if
 * the whole build succeeds.
 *
 * <pre>{@code
 * SiteWriter writer = SiteWriter.open(output, work);
 * writer.write("index.html", bytes);      // from any thread
 * PublishResult result = writer.commit(); // or writer.abandon()
 * }</pre>
 */
public final class SiteWriter {
  /** Longer than the resolution of file times on common file systems. */
  private static final long CLOCK_TICK = 12;

  private final Path output;
  private final Path staging;
  private final Path manifestFile;
  private final Manifest before;
  private final boolean fresh;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, String> stamps = new ConcurrentHashMap<>();
  private final Map<String, Path> staged = new ConcurrentHashMap<>();
  private final Map<Path, Path> stagedDirectories = new ConcurrentHashMap<>();
  private final AtomicInteger stagedCount = new AtomicInteger();

  private SiteWriter(Path output, Path work) {
    this.output = output;
    this.staging = work.resolve("staging");
    this.manifestFile = work.resolve("manifest");
    this.before = Manifest.read(manifestFile, output);
    this.fresh = !Files.isDirectory(output);
  }

  /**
   * Starts writing a site. The output directory does not change before {@link #commit}.
   *
   * @param output the output directory, absolute; created if missing
   * @param work a directory of our own for files kept between builds
   */
  public static SiteWriter open(Path output, Path work) throws IOException {
    SiteWriter writer = new SiteWriter(output, work);
    writer.abandon();
    Files.createDirectories(writer.staging);
    return writer;
  }

  /**
   * The result of the last build in an output directory; empty if any of its files is missing or
   * was changed.
   */
  public static Optional<PublishResult> intact(Path output, Path work) {
    SiteWriter writer = new SiteWriter(output, work);
    SortedMap<String, Manifest.Entry> files = writer.before.files();
    boolean intact =
        files.entrySet().parallelStream()
            .allMatch(
                file ->
                    Stamp.of(output.resolve(file.getKey())).text().equals(file.getValue().stamp()));
    return intact && !files.isEmpty()
        ? Optional.of(new PublishResult(0, files.size(), 0, List.of(), bytes(files)))
        : Optional.empty();
  }

  private static long bytes(Map<String, Manifest.Entry> files) {
    return files.values().stream().mapToLong(file -> Digests.size(file.digest())).sum();
  }

  /** A digest of the manifest of the last build. */
  public static String manifestDigest(Path work) throws IOException {
    Path file = work.resolve("manifest");
    return Files.isRegularFile(file) ? Digests.of(file) : "";
  }

  /**
   * Keeps a file as the last build wrote it.
   *
   * @return whether the file is unchanged; if not, it has to be written again
   */
  public boolean keep(String path) throws IOException {
    Manifest.Entry entry = before.files().get(path);
    if (entry == null || !isInPlace(path, entry)) {
      return false;
    }
    digests.put(path, entry.digest());
    return true;
  }

  /**
   * Stages a file, unless the output already has the same bytes. Thread-safe for distinct paths.
   */
  public void write(String path, byte[] bytes) throws IOException {
    String digest = Digests.of(bytes);
    digests.put(path, digest);
    Manifest.Entry entry = before.files().get(path);
    boolean same =
        entry == null
            ? holds(path, bytes)
            : entry.digest().equals(digest) && isInPlace(path, entry);
    if (!same) {
      Files.write(stage(path), bytes);
    }
  }

  /** Stages a copy of a file, unless the output already has the same bytes. */
  public void copy(String path, Path from) throws IOException {
    // Only the content is copied, not the source's permissions and times.
    write(path, Files.readAllBytes(from));
  }

  /** Whether a file is as we wrote it: its stamp is the same, or else its bytes are. */
  private boolean isInPlace(String path, Manifest.Entry entry) throws IOException {
    Path file = output.resolve(path);
    Stamp stamp = Stamp.of(file);
    boolean same =
        stamp.text().equals(entry.stamp())
            || (!stamp.equals(Stamp.MISSING) && Digests.of(file).equals(entry.digest()));
    if (same) {
      stamps.put(path, stamp.text());
    }
    return same;
  }

  /** Whether an existing file that we did not write has the same bytes. */
  private boolean holds(String path, byte[] bytes) throws IOException {
    if (fresh) {
      return false;
    }
    Path file = output.resolve(path);
    Stamp stamp = Stamp.of(file);
    boolean same =
        !stamp.equals(Stamp.MISSING)
            && Files.size(file) == bytes.length
            && Arrays.equals(Files.readAllBytes(file), bytes);
    if (same) {
      stamps.put(path, stamp.text());
    }
    return same;
  }

  /**
   * The path a file is staged at. A new site is staged as a directory tree and moved as a whole;
   * otherwise all files are staged in one directory, because creating the tree twice would be
   * slower.
   */
  private Path stage(String path) throws IOException {
    Path target = wholeSite().resolve(path);
    if (!fresh) {
      target = staging.resolve(Integer.toString(stagedCount.incrementAndGet()));
    } else {
      // computeIfAbsent makes concurrent writers wait until the directory exists.
      stagedDirectories.computeIfAbsent(
          Objects.requireNonNull(target.getParent()), SiteWriter::directory);
    }
    staged.put(path, target);
    return target;
  }

  private static Path directory(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path wholeSite() {
    return staging.resolve("site");
  }

  /** Moves the staged files into place and removes files that only an earlier build wrote. */
  public PublishResult commit() throws IOException {
    List<String> kept = new ArrayList<>();
    int removed = removeStale(before, kept);
    if (!moveWhole()) {
      makeDirectories();
      try {
        staged.entrySet().parallelStream().forEach(this::putInPlace);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    SortedMap<String, Manifest.Entry> files = new TreeMap<>();
    digests.forEach(
        (path, digest) ->
            files.put(path, new Manifest.Entry(digest, stamps.getOrDefault(path, ""))));
    new Manifest(files).write(manifestFile, output);
    deleteTree(staging);
    if (!staged.isEmpty()) {
      awaitNextTick();
    }
    return new PublishResult(
        staged.size(), digests.size() - staged.size(), removed, List.copyOf(kept), bytes(files));
  }

  /**
   * Moves a whole new site to an output path that does not exist yet, if the file system supports
   * it.
   */
  private boolean moveWhole() throws IOException {
    if (!fresh || staged.isEmpty() || Files.exists(output, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Files.createDirectories(Objects.requireNonNull(output.getParent()));
    try {
      Files.move(wholeSite(), output, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherFileSystem) {
      return false;
    }
    staged.keySet().parallelStream()
        .forEach(path -> stamps.put(path, Stamp.of(output.resolve(path)).text()));
    return true;
  }

  private void makeDirectories() throws IOException {
    TreeSet<Path> directories = new TreeSet<>();
    for (String path : staged.keySet()) {
      directories.add(Objects.requireNonNull(output.resolve(path).getParent()));
    }
    directories.add(output);
    for (Path directory : directories) {
      if (!Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
    }
  }

  private void putInPlace(Map.Entry<String, Path> file) {
    Path target = output.resolve(file.getKey());
    try {
      Moves.replace(file.getValue(), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    stamps.put(file.getKey(), Stamp.of(target).text());
  }

  /**
   * Waits for the next tick of file times, so that any later change to a file changes its stamp.
   */
  private static void awaitNextTick() {
    try {
      Thread.sleep(CLOCK_TICK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Discards all staged files; the output directory stays as it was. */
  public void abandon() throws IOException {
    deleteTree(staging);
  }

  private int removeStale(Manifest before, List<String> kept) throws IOException {
    int removed = 0;
    for (Map.Entry<String, Manifest.Entry> entry : before.files().entrySet()) {
      Path file = output.resolve(entry.getKey());
      if (digests.containsKey(entry.getKey())
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || leadsOutside(file)) {
        continue;
      }
      if (!Digests.of(file).equals(entry.getValue().digest())) {
        kept.add(entry.getKey());
        continue;
      }
      Files.delete(file);
      removed++;
      removeEmptyParents(file);
    }
    return removed;
  }

  /** Whether a symbolic link was placed on the path to a file since we wrote it. */
  private boolean leadsOutside(Path file) throws IOException {
    Path expected = output.toRealPath().resolve(output.relativize(file));
    return !file.toRealPath().equals(expected);
  }

  private void removeEmptyParents(Path file) throws IOException {
    for (Path parent = file.getParent();
        parent != null && !parent.equals(output);
        parent = parent.getParent()) {
      try {
        Files.delete(parent);
      } catch (DirectoryNotEmptyException inUse) {
        return;
      }
    }
  }

  private static void deleteTree(Path root) throws IOException {
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
