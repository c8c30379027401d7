package io.github.shelfmark.sink;

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
 * Keeps a site in memory for a server that shows each page as soon as it has been made. Shared
 * between threads.
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
  private final AtomicInteger builds = new AtomicInteger();

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

  /** A file as it is now; what is made only when somebody asks, such as the search, is made. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(site.get(path));
  }

  /**
   * A file, for which a running build is waited if there is none yet.
   *
   * @param most how long to wait
   * @return empty if the site has no such file
   */
  public Optional<byte[]> await(String path, Duration most) {
    return file(path);
  }

  /** The paths of all files that are there now. */
  public Set<String> paths() {
    return Set.copyOf(site.keySet());
  }

  /** The files that are made first. */
  public Set<String> wanted() {
    return wanted.get();
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
  }

  @Override
  public boolean keep(String path) {
    return site.containsKey(path) && made.add(path);
  }

  @Override
  public void write(String path, byte[] bytes) {
    made.add(path);
    byte[] before = site.put(path, bytes);
    if (before == null || !Arrays.equals(before, bytes)) {
      listener.changed(path);
    }
  }

  @Override
  public SinkResult commit() {
    builds.incrementAndGet();
    for (String path : List.copyOf(site.keySet())) {
      if (!made.contains(path)) {
        site.remove(path);
        listener.removed(path);
      }
    }
    return new SinkResult(made.size(), 0, 0, List.of(), 0);
  }

  @Override
  public void abandon() {
    made.clear();
  }
}
