package io.github.shelfmark.serve.http;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Finds the files of the site that addresses mean, by the rules that static hosts share. */
final class SiteFiles {
  private static final String INDEX = "index.html";

  /** How often a browser that waits for a file gets another one that its address can mean. */
  private static final Duration LOOK = Duration.ofMillis(50);

  private final Pages pages;
  private final Duration patience;
  private final Queue<List<String>> awaited = new ConcurrentLinkedQueue<>();

  /**
   * The files of a site.
   *
   * @param patience how long to wait for a file that a running build may make
   */
  SiteFiles(Pages pages, Duration patience) {
    this.pages = pages;
    this.patience = patience;
  }

  /**
   * A file that an address means.
   *
   * @param path its path in the site
   * @param bytes its contents; empty if it is a directory whose address has lost its slash
   */
  record Found(String path, Optional<byte[]> bytes) {}

  /** The file that an address means; empty if there is none. */
  Optional<Found> find(RequestPath address) throws InterruptedException {
    if (!address.isPlain()) {
      return Optional.empty();
    }
    Optional<Found> now = findNow(address);
    if (now.isPresent()) {
      return now;
    }
    List<String> candidates = candidates(address.text());
    awaited.add(candidates);
    try {
      return await(address, candidates.get(0));
    } finally {
      awaited.remove(candidates);
    }
  }

  /** Waits for the first file that an address can mean, and looks for the others meanwhile. */
  private Optional<Found> await(RequestPath address, String first) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      long start = System.nanoTime();
      Optional<byte[]> later = pages.file(first, LOOK);
      Optional<Found> found = findNow(address);
      if (found.isPresent() || later.isPresent()) {
        return found.or(() -> Optional.of(new Found(first, later)));
      }
      long now = System.nanoTime();
      // An answer before its time is that no build will make the file.
      if (now - start < LOOK.toNanos() || now > end) {
        return Optional.empty();
      }
    }
  }

  /** The files that browsers wait for. */
  Set<String> awaited() {
    Set<String> paths = new HashSet<>();
    awaited.forEach(paths::addAll);
    return paths;
  }

  private Optional<Found> findNow(RequestPath address) throws InterruptedException {
    for (String path : candidates(address.text())) {
      Optional<byte[]> bytes = now(path);
      if (bytes.isPresent()) {
        boolean slashMissing = !address.directory() && path.equals(address.text() + "/" + INDEX);
        return Optional.of(new Found(path, slashMissing ? Optional.empty() : bytes));
      }
    }
    return Optional.empty();
  }

  /** A file as it is now. */
  Optional<byte[]> now(String path) throws InterruptedException {
    return pages.file(path, Duration.ZERO);
  }

  /** Why a page is one that others will not see. */
  Optional<PageMark> mark(String path) {
    return pages.mark(path);
  }

  /** The files that the path of an address can mean, the first of them before the others. */
  static List<String> candidates(String path) {
    return path.isEmpty() || path.endsWith("/")
        ? List.of(path + INDEX)
        : List.of(path, path + "/" + INDEX, path + ".html");
  }
}
