package io.github.shelfmark.diagram;

import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.record.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The diagrams of a build. Nothing is resolved or started before the first one that no earlier
 * build has drawn; then one process draws them all, because most take some milliseconds and its
 * start half a second. Shared between threads.
 */
public final class Drawings implements Closeable {
  /** A change of what becomes of a text needs another number, or kept drawings would be used. */
  private static final String CODE = "2";

  private static final int LARGEST_TEXT = 1 << 18;

  /** After so many diagrams that took too long the others are not drawn. */
  private static final int MOST_UNFINISHED = 5;

  /** How long a process waits for the next diagram when no build runs. */
  private static final int IDLE_SECONDS = 15;

  private final Libraries libraries;
  private final DiagramStore store;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private @Nullable DrawingProcess process;
  private volatile boolean incomplete;
  private int unfinished;
  private boolean closed;
  private int uses;

  /**
   * No diagrams yet.
   *
   * @param store what earlier builds have drawn
   */
  public Drawings(Libraries libraries, DiagramStore store) {
    this.libraries = libraries;
    this.store = store;
  }

  /** The name under which the drawing of a text is kept. */
  public static String digest(String code) {
    return new Fingerprint().add(CODE).add(PlantUmlLibrary.VERSION).add(code).hex();
  }

  /**
   * Draws.
   *
   * @param code the diagram as its author wrote it
   * @param limit how long it may take
   * @param findings gets a finding if the library is missing
   * @return empty if the library is missing
   */
  public Optional<Drawing> draw(String code, Duration limit, Consumer<Finding> findings) {
    if (code.length() > LARGEST_TEXT) {
      return Optional.of(Drawing.wrong(0, "its text is longer than 256 KiB"));
    }
    String digest = digest(code);
    used.add(digest);
    Optional<Drawing> known = store.read(digest);
    return known.isPresent() ? known : drawn(digest, code, limit, findings);
  }

  private synchronized Optional<Drawing> drawn(
      String digest, String code, Duration limit, Consumer<Finding> findings) {
    // Another thread may have drawn it meanwhile.
    Optional<Drawing> known = store.read(digest);
    if (known.isPresent()) {
      return known;
    }
    Optional<List<Path>> classPath =
        PlantUmlLibrary.classPath(libraries, finding -> findings.accept(missing(finding)));
    if (classPath.isEmpty()) {
      return Optional.empty();
    }
    Drawing drawing = drawn(code, limit, classPath.get());
    if (drawing.lasting()) {
      store.write(digest, drawing);
    } else {
      incomplete = true;
    }
    return Optional.of(drawing);
  }

  /** What is said if the library is missing: a warning, because pages show the text then. */
  private Finding missing(Finding finding) {
    if (finding.severity() != Severity.ERROR) {
      return finding;
    }
    incomplete = true;
    return Finding.warning(
        finding.code(),
        finding.file(),
        finding.position(),
        finding.message(),
        finding.hint() + " Until then pages show the texts of diagrams.");
  }

  private Drawing drawn(String code, Duration limit, List<Path> classPath) {
    if (unfinished >= MOST_UNFINISHED) {
      return Drawing.unfinished(
          MOST_UNFINISHED + " others could not be finished", "Mend these first.");
    }
    DiagramText text = DiagramText.of(code);
    Drawing drawing;
    try {
      drawing = running(classPath).draw(text.text(), limit);
    } catch (IOException e) {
      drawing =
          Drawing.unfinished(
              "the process that draws cannot be started: " + e.getMessage(),
              "It is the java of the JDK that runs Maven, in a temporary directory.");
    }
    if (!drawing.lasting()) {
      unfinished++;
      stop();
    } else if (closed) {
      stopLater();
    }
    return drawing.below(text.added());
  }

  private DrawingProcess running(List<Path> classPath) throws IOException {
    DrawingProcess running = process;
    if (running == null) {
      running = DrawingProcess.start(classPath);
      process = running;
    }
    return running;
  }

  private void stop() {
    if (process != null) {
      process.close();
      process = null;
    }
  }

  /** A page that is shown between builds may be followed by the next in a moment. */
  private void stopLater() {
    int now = ++uses;
    CompletableFuture.delayedExecutor(IDLE_SECONDS, TimeUnit.SECONDS)
        .execute(() -> stopUnused(now));
  }

  private synchronized void stopUnused(int since) {
    if (uses == since) {
      stop();
    }
  }

  /**
   * Whether a diagram is missing that another build may be able to draw, though nothing of the
   * source has changed.
   */
  public boolean isIncomplete() {
    return incomplete;
  }

  /**
   * Removes kept drawings that nothing shows any more.
   *
   * @param kept the digests of those on pages that were not made anew
   */
  public void keepOnly(Set<String> kept) {
    used.addAll(kept);
    store.keepOnly(used);
  }

  /** Ends the process, if one was started. Diagrams can still be drawn, by another. */
  @Override
  public synchronized void close() {
    closed = true;
    stop();
  }
}
