package io.github.shelfmark.serve;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.serve.watch.FileBatch;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads the request again when a file that it depends on has changed. */
final class RequestReader {
  private final SiteRequests requests;
  private final Consumer<SiteRequest> changed;
  private volatile SiteRequest last;
  private volatile boolean stale;

  /**
   * Reads the first one.
   *
   * @param changed gets each one that is read later
   */
  RequestReader(SiteRequests requests, Consumer<SiteRequest> changed) {
    this.requests = requests;
    this.changed = changed;
    this.last = requests.read();
  }

  /** The request that was read last. */
  SiteRequest last() {
    return last;
  }

  /** Files have changed. */
  void changed(FileBatch batch) {
    if (batch.all() || batch.files().stream().anyMatch(this::dependsOn)) {
      stale = true;
    }
  }

  private boolean dependsOn(Path file) {
    SiteRequest now = last;
    return now.files().contains(file)
        || now.files().stream().anyMatch(other -> other.startsWith(file));
  }

  /** Whether one of the files has changed since it was read. */
  boolean isStale() {
    return stale;
  }

  /** Reads it; false if what to build is the same. */
  boolean read() {
    SiteRequest before = last;
    if (before.files().isEmpty()) {
      stale = false;
      return false;
    }
    stale = false;
    try {
      last = requests.read();
    } catch (RuntimeException e) {
      last =
          new SiteRequest(
              before.build(),
              before.files(),
              List.of(
                  Finding.error(
                      FindingCode.CONFIGURATION,
                      "",
                      Position.NONE,
                      "the project cannot be read again: " + e.getMessage(),
                      "What was read before is used.")));
    }
    changed.accept(last);
    return !last.build().equals(before.build());
  }
}
