package io.github.shelfmark.serve.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A site for tests. */
final class MemoryPages implements Pages {
  final Map<String, byte[]> files = new ConcurrentHashMap<>();
  final Map<String, PageMark> marks = new ConcurrentHashMap<>();

  MemoryPages with(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** The tag of a file that there is. */
  String tag(String path) {
    return EntityTags.of(Objects.requireNonNull(files.get(path), path));
  }

  @Override
  public Optional<byte[]> file(String path, Duration most) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public Optional<PageMark> mark(String path) {
    return Optional.ofNullable(marks.get(path));
  }
}
