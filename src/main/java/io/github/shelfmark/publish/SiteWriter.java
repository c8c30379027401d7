package io.github.shelfmark.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Writes a site in two steps: files are staged as they are made, and take their places only once
 * the whole build has gone well.
 *
 * <pre>{@code
 * SiteWriter writer = SiteWriter.open(output, work);
 * writer.write("index.html", bytes);      // from any thread
 * PublishResult result = writer.commit(); // or writer.abandon()
 * }</pre>
 */
public final class SiteWriter {
  private final Path output;
  private final Path staging;
  private final Path manifestFile;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, Path> staged = new ConcurrentHashMap<>();
  private final AtomicInteger stagedCount = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();

  private SiteWriter(Path output, Path work) {
    this.output = output;
    this.staging = work.resolve("staging");
    this.manifestFile = work.resolve("manifest");
  }

  /**
   * Starts writing a site. Nothing in the output directory changes before {@link #commit}.
   *
   * @param output the output directory, absolute; made when missing
   * @param work a directory of our own for what is needed between builds
   */
  public static SiteWriter open(Path output, Path work) throws IOException {
    SiteWriter writer = new SiteWriter(output, work);
    writer.abandon();
    Files.createDirectories(writer.staging);
    return writer;
  }

  /** Stages a file, unless the same bytes are in place already. Thread-safe for distinct paths. */
  public void write(String path, byte[] bytes) throws IOException {
    Path existing = output.resolve(path);
    digests.put(path, Digests.of(bytes));
    if (isFileOfSize(existing, bytes.length)
        && Arrays.equals(Files.readAllBytes(existing), bytes)) {
      unchanged.incrementAndGet();
      return;
    }
    Files.write(stage(path), bytes);
  }

  /** Stages a copy of a file, unless the same bytes are in place already. */
  public void copy(String path, Path from) throws IOException {
    Path existing = output.resolve(path);
    digests.put(path, Digests.of(from));
    if (isFileOfSize(existing, Files.size(from)) && Files.mismatch(existing, from) < 0) {
      unchanged.incrementAndGet();
      return;
    }
    // Only the bytes are the site's; the source's permissions and times are not.
    Files.write(stage(path), Files.readAllBytes(from));
  }

  private static boolean isFileOfSize(Path file, long size) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) == size;
  }

  /** A name in one directory: making the output's directories twice would take longer. */
  private Path stage(String path) {
    Path target = staging.resolve(Integer.toString(stagedCount.incrementAndGet()));
    staged.put(path, target);
    return target;
  }

  /** Puts the staged files in place and removes what only an earlier build of ours wrote. */
  public PublishResult commit() throws IOException {
    Manifest before = Manifest.read(manifestFile, output);
    List<String> kept = new ArrayList<>();
    int removed = removeStale(before, kept);
    Files.createDirectories(output);
    Set<Path> ready = new HashSet<>();
    for (String path : staged.keySet().stream().sorted().toList()) {
      Path target = output.resolve(path);
      Path directory = Objects.requireNonNull(target.getParent());
      if (ready.add(directory) && !Files.isDirectory(directory)) {
        Files.createDirectories(directory);
      }
      Moves.replace(Objects.requireNonNull(staged.get(path)), target);
    }
    Files.createDirectories(manifestFile.getParent());
    new Manifest(new TreeMap<>(digests)).write(manifestFile, output);
    deleteTree(staging);
    return new PublishResult(staged.size(), unchanged.get(), removed, List.copyOf(kept));
  }

  /** Forgets everything staged; the output directory stays as it was. */
  public void abandon() throws IOException {
    deleteTree(staging);
  }

  private int removeStale(Manifest before, List<String> kept) throws IOException {
    int removed = 0;
    for (Map.Entry<String, String> entry : before.files().entrySet()) {
      Path file = output.resolve(entry.getKey());
      if (digests.containsKey(entry.getKey())
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || leadsOutside(file)) {
        continue;
      }
      if (!Digests.of(file).equals(entry.getValue())) {
        kept.add(entry.getKey());
        continue;
      }
      Files.delete(file);
      removed++;
      removeEmptyParents(file);
    }
    return removed;
  }

  /** Whether somebody has put a symbolic link in the way since we wrote a file. */
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
