package io.github.shelfmark.sink;

import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a site in memory, for a server. Readers see the site of the last build that went well,
 * whole, until the next one is committed.
 */
public final class MemorySink implements Sink {
  private final String identity = UUID.randomUUID().toString();
  private volatile Map<String, byte[]> site = Map.of();
  private volatile Map<String, byte[]> next = new ConcurrentHashMap<>();
  private final AtomicInteger builds = new AtomicInteger();

  /** The files of the site by output path; the arrays are not to be changed. */
  public Map<String, byte[]> files() {
    return site;
  }

  @Override
  public String state() {
    return builds.get() == 0 ? "" : identity + " " + builds;
  }

  @Override
  public Optional<SinkResult> intact() {
    return site.isEmpty() ? Optional.empty() : Optional.of(result(0, 0, site));
  }

  @Override
  public void open() {
    next = new ConcurrentHashMap<>();
  }

  @Override
  public boolean keep(String path) {
    byte[] bytes = site.get(path);
    if (bytes != null) {
      next.put(path, bytes);
    }
    return bytes != null;
  }

  @Override
  public void write(String path, byte[] bytes) {
    byte[] before = site.get(path);
    next.put(path, before != null && Arrays.equals(before, bytes) ? before : bytes);
  }

  @Override
  public Optional<byte[]> read(String path) {
    return Optional.ofNullable(next.get(path));
  }

  @Override
  public SinkResult commit() {
    Map<String, byte[]> before = site;
    Map<String, byte[]> after = Map.copyOf(next);
    site = after;
    next = new ConcurrentHashMap<>();
    builds.incrementAndGet();
    int written = 0;
    for (Map.Entry<String, byte[]> file : after.entrySet()) {
      written += before.get(file.getKey()) == file.getValue() ? 0 : 1;
    }
    int removed = (int) before.keySet().stream().filter(path -> !after.containsKey(path)).count();
    return result(written, removed, after);
  }

  private static SinkResult result(int written, int removed, Map<String, byte[]> files) {
    long bytes = files.values().stream().mapToLong(file -> file.length).sum();
    return new SinkResult(written, files.size() - written, removed, List.of(), bytes);
  }

  @Override
  public void abandon() {
    next = new ConcurrentHashMap<>();
  }
}
