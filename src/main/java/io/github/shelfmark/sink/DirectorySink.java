package io.github.shelfmark.sink;

import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.UnlinkedDirectory;
import io.github.shelfmark.record.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a site into a directory in two steps: files are staged as they are made, and are moved
 * into place only when the whole build has gone well. A manifest in the work directory says which
 * files are ours; only those are ever removed.
 *
 * <pre>{@code
 * Sink sink = new DirectorySink(output, work);
 * sink.open();
 * sink.write("index.html", bytes);    // from any thread
 * SinkResult result = sink.commit();  // or sink.abandon()
 * }</pre>
 */
public final class DirectorySink implements Sink {
  /** Longer than the resolution of file times in common file systems, in milliseconds. */
  private static final long CLOCK_TICK = 12;

  private final Path output;
  private final Path manifestFile;
  private final Manifest before;
  private final boolean fresh;
  private final Staging staging;
  private final UnlinkedDirectory unlinked;
  private List<String> left = List.of();
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, String> stamps = new ConcurrentHashMap<>();

  /**
   * A sink for one build.
   *
   * @param output the output directory, absolute; made when missing
   * @param work a directory of our own for what is needed between builds
   */
  public DirectorySink(Path output, Path work) {
    this(output, work, Moves.SYSTEM);
  }

  DirectorySink(Path output, Path work, Moves moves) {
    this.output = output;
    this.manifestFile = work.resolve("manifest");
    this.before = Manifest.read(manifestFile, output);
    this.fresh = !Files.isDirectory(output);
    this.staging = new Staging(work.resolve("staging"), output, fresh, moves);
    this.unlinked = new UnlinkedDirectory(output);
  }

  @Override
  public String state() throws IOException {
    return Files.isRegularFile(manifestFile) ? Digests.of(manifestFile) : "";
  }

  @Override
  public Optional<SinkResult> intact() {
    SortedMap<String, Manifest.Entry> files = before.files();
    boolean intact =
        files.entrySet().parallelStream()
            .allMatch(
                file -> {
                  String stamp = file.getValue().stamp();
                  return !stamp.isEmpty()
                      && Stamp.of(output.resolve(file.getKey())).text().equals(stamp);
                });
    return intact && !files.isEmpty()
        ? Optional.of(new SinkResult(0, files.size(), 0, List.of(), bytes(files)))
        : Optional.empty();
  }

  private static long bytes(Map<String, Manifest.Entry> files) {
    return files.values().stream().mapToLong(file -> Digests.size(file.digest())).sum();
  }

  @Override
  public void open() throws IOException {
    staging.open();
  }

  @Override
  public boolean keep(String path) throws IOException {
    unlinked.file(path);
    Manifest.Entry entry = before.files().get(path);
    if (entry == null || !isInPlace(path, entry)) {
      return false;
    }
    digests.put(path, entry.digest());
    return true;
  }

  /** Stages a file, unless the same bytes are in place already. */
  @Override
  public void write(String path, byte[] bytes) throws IOException {
    unlinked.file(path);
    String digest = Digests.of(bytes);
    digests.put(path, digest);
    Manifest.Entry entry = before.files().get(path);
    boolean same =
        entry == null
            ? holds(path, bytes)
            : entry.digest().equals(digest) && isInPlace(path, entry);
    if (!same) {
      staging.add(path, bytes);
    }
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    if (!digests.containsKey(path)) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(staging.file(path).orElse(output.resolve(path))));
  }

  /** Whether a file is as we left it, by its stamp or else by its bytes. */
  private boolean isInPlace(String path, Manifest.Entry entry) throws IOException {
    Path file = output.resolve(path);
    Stamp stamp = Stamp.of(file);
    // In the manifest of a stopped build, files have no stamp that may never have arrived.
    boolean same =
        !stamp.equals(Stamp.MISSING)
            && (stamp.text().equals(entry.stamp()) || Digests.of(file).equals(entry.digest()));
    if (same) {
      stamps.put(path, stamp.text());
    }
    return same;
  }

  /** Whether a file that we did not write has the same bytes. */
  private boolean holds(String path, byte[] bytes) throws IOException {
    if (fresh) {
      return false;
    }
    Path file = output.resolve(path);
    Stamp stamp = Stamp.of(file);
    boolean same =
        !stamp.equals(Stamp.MISSING)
            && !Files.isSymbolicLink(file)
            && Files.size(file) == bytes.length
            && Arrays.equals(Files.readAllBytes(file), bytes);
    if (same) {
      stamps.put(path, stamp.text());
    }
    return same;
  }

  @Override
  public SinkResult commit() throws IOException {
    StaleFiles stale = StaleFiles.NONE;
    Manifest either = before.or(entries());
    try {
      if (fresh) {
        either.write(manifestFile, output);
      }
      if (fresh && staging.moveWhole()) {
        stamps.putAll(staging.stamps());
      } else if (!isInPlace()) {
        stale = exchange(either);
      }
    } finally {
      staging.close();
    }
    SortedMap<String, Manifest.Entry> files = entries();
    Manifest.of(files, false).write(manifestFile, output);
    int written = staging.size();
    if (written > 0) {
      awaitNextTick();
    }
    return new SinkResult(
        written, digests.size() - written, stale.removed(), stale.kept(), bytes(files));
  }

  /** Whether there is nothing to do, so that the directory may as well be read-only. */
  private boolean isInPlace() {
    return staging.size() == 0
        && digests.keySet().containsAll(before.files().keySet())
        && !before.damaged()
        && !Arrivals.areLeftIn(output)
        && !OutputLock.isLeftIn(output);
  }

  /** Puts files into a directory that exists, or that cannot be moved to its place as a whole. */
  private StaleFiles exchange(Manifest either) throws IOException {
    boolean done = false;
    Files.createDirectories(output);
    try {
      StaleFiles stale = OutputLock.holding(output, () -> exchangeAlone(either));
      done = true;
      return stale;
    } finally {
      if (fresh && !done) {
        Trees.deleteIfEmpty(output);
      }
    }
  }

  private StaleFiles exchangeAlone(Manifest either) throws IOException {
    staging.prepare();
    if (!fresh) {
      // Not before: if there is no space, all is as the old manifest says.
      either.write(manifestFile, output);
    }
    StaleFiles stale = StaleFiles.remove(output, before, digests.keySet());
    stamps.putAll(staging.moveIntoPlace());
    if (before.damaged() && !fresh) {
      left = Trees.files(output).stream().filter(path -> !isKnown(path)).toList();
    }
    return stale;
  }

  private boolean isKnown(String path) {
    return digests.containsKey(path) || path.equals(OutputLock.NAME);
  }

  private SortedMap<String, Manifest.Entry> entries() {
    SortedMap<String, Manifest.Entry> files = new TreeMap<>();
    digests.forEach(
        (path, digest) ->
            files.put(path, new Manifest.Entry(digest, stamps.getOrDefault(path, ""))));
    return files;
  }

  @Override
  public List<Finding> remarks() {
    return left.isEmpty()
        ? List.of()
        : List.of(
            Finding.info(
                FindingCode.CHANGED_OUTPUT,
                "",
                Position.NONE,
                "the list of what earlier builds wrote into "
                    + output
                    + " was damaged, so pages that the site no longer has may still be there: "
                    + String.join(", ", left.subList(0, Math.min(left.size(), 3)))
                    + (left.size() > 3 ? " and " + (left.size() - 3) + " more" : ""),
                "Delete the directory and build again to be sure."));
  }

  /** After this, any change to a file gives it another time, and so another stamp. */
  private static void awaitNextTick() {
    try {
      Thread.sleep(CLOCK_TICK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void abandon() {
    try {
      staging.close();
    } catch (IOException | UncheckedIOException stillWritten) {
      // By threads that have not heard of the failure yet, which is to be told. The next build
      // removes what is left.
    }
  }
}
