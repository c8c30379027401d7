package io.github.shelfmark.sink;

import io.github.shelfmark.extension.ClaimedFiles;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Keeps a site in memory for a server that shows each file as soon as it has been made. A file that
 * has errors stays as it was before. Shared between threads.
 */
public final class LiveSink implements Sink {
  /** Hears of changes, on the thread that makes them; has to be quick. */
  public interface Listener {
    /** A file is new, or has other bytes than before. */
    void changed(String path);

    /** The site no longer has a file. */
    void removed(String path);
  }

  private final Listener listener;
  private final Supplier<Set<String>> wanted;
  private final String identity = UUID.randomUUID().toString();
  private final Map<String, byte[]> site = new ConcurrentHashMap<>();
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  /** Files written since the last build that was committed; no record tells what they are. */
  private final Set<String> loose = ConcurrentHashMap.newKeySet();

  /** Files shown ahead of a build that began before they were made. */
  private final Set<String> ahead = ConcurrentHashMap.newKeySet();

  /** Files that have errors and have never been without. */
  private final Set<String> faulty = ConcurrentHashMap.newKeySet();

  private final Map<String, DirectoryLater> next = new ConcurrentHashMap<>();
  private final AtomicInteger builds = new AtomicInteger();
  private final AtomicInteger written = new AtomicInteger();
  private final Object arrival = new Object();
  private volatile Map<String, DirectoryLater> later = Map.of();
  private volatile boolean building;

  /**
   * An empty site.
   *
   * @param listener hears of each change
   * @param wanted gives the paths of files that somebody looks at, which are made first
   */
  public LiveSink(Listener listener, Supplier<Set<String>> wanted) {
    this.listener = listener;
    this.wanted = wanted;
  }

  /** A build begins, for whose files {@link #await} waits from now on. */
  public void begin() {
    ahead.clear();
    building = true;
  }

  /** The build has ended. */
  public void end() {
    building = false;
    arrived();
  }

  private void arrived() {
    synchronized (arrival) {
      arrival.notifyAll();
    }
  }

  /** A file as it is now; what is made only when somebody asks, such as the search, is made. */
  public Optional<byte[]> file(String path) {
    byte[] bytes = site.get(path);
    if (bytes != null) {
      return Optional.of(bytes);
    }
    for (Map.Entry<String, DirectoryLater> directory : later.entrySet()) {
      String start = directory.getKey() + "/";
      if (path.equals(directory.getKey())) {
        return directory.getValue().file("");
      }
      if (path.startsWith(start)) {
        return directory.getValue().file(path.substring(start.length()));
      }
    }
    return Optional.empty();
  }

  /**
   * A file, for which a running build is waited if there is none yet.
   *
   * @param most how long to wait
   * @return empty if the site has no such file
   */
  public Optional<byte[]> await(String path, Duration most) {
    long end = System.nanoTime() + most.toNanos();
    Optional<byte[]> found = file(path);
    synchronized (arrival) {
      long left = end - System.nanoTime();
      while (found.isEmpty() && building && left > 0) {
        try {
          arrival.wait(Math.max(1, Duration.ofNanos(left).toMillis()));
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return file(path);
        }
        found = Optional.ofNullable(site.get(path));
        left = end - System.nanoTime();
      }
    }
    return found.isPresent() ? found : file(path);
  }

  /** The paths of all files that are there now, but for those that are made when asked for. */
  public Set<String> paths() {
    return Set.copyOf(site.keySet());
  }

  @Override
  public Set<String> wanted() {
    return wanted.get();
  }

  @Override
  public boolean takesPartly() {
    return true;
  }

  @Override
  public String state() {
    return builds.get() == 0 ? "" : identity + " " + builds;
  }

  @Override
  public Optional<SinkResult> intact() {
    return Optional.empty();
  }

  @Override
  public void open() {
    made.clear();
    next.clear();
    written.set(0);
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(site.get(path));
  }

  @Override
  public boolean keep(String path) {
    return site.containsKey(path) && !loose.contains(path) && made.add(path);
  }

  /** Shows a file ahead of the next build; a build that is running knows only an older one. */
  public void preview(String path, byte[] bytes) {
    ahead.add(path);
    faulty.remove(path);
    put(path, bytes);
  }

  @Override
  public void write(String path, byte[] bytes) {
    made.add(path);
    if (!ahead.contains(path)) {
      faulty.remove(path);
      put(path, bytes);
    }
  }

  @Override
  public void writeFaulty(String path, byte[] bytes) {
    made.add(path);
    if (!site.containsKey(path) || faulty.contains(path)) {
      faulty.add(path);
      put(path, bytes);
    }
  }

  private void put(String path, byte[] bytes) {
    loose.add(path);
    byte[] before = site.put(path, bytes);
    if (before == null || !Arrays.equals(before, bytes)) {
      written.incrementAndGet();
      listener.changed(path);
    }
    if (before == null) {
      arrived();
    }
  }

  @Override
  public boolean takesLater(String directory, ClaimedFiles files) {
    next.put(directory, new DirectoryLater(files));
    return true;
  }

  @Override
  public SinkResult commit() {
    builds.incrementAndGet();
    later = Map.copyOf(next);
    loose.retainAll(ahead);
    int removed = 0;
    for (String path : List.copyOf(site.keySet())) {
      if (!made.contains(path)) {
        site.remove(path);
        faulty.remove(path);
        listener.removed(path);
        removed++;
      }
    }
    long bytes = site.values().stream().mapToLong(file -> file.length).sum();
    return new SinkResult(written.get(), site.size() - written.get(), removed, List.of(), bytes);
  }

  @Override
  public void abandon() {
    made.clear();
    next.clear();
  }
}
