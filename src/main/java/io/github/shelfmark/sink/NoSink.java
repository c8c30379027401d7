package io.github.shelfmark.sink;

import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Writes nothing: the site is built only for its findings. */
public final class NoSink implements Sink {
  private final AtomicInteger files = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();

  /** All builds that write nothing leave the same. */
  @Override
  public String state() {
    return "none";
  }

  @Override
  public Optional<SinkResult> intact() {
    return Optional.of(new SinkResult(0, 0, 0, List.of(), 0));
  }

  @Override
  public void open() {
    files.set(0);
    bytes.set(0);
  }

  @Override
  public boolean isNowhere() {
    return true;
  }

  /** What an earlier build found for an unchanged page is still right. */
  @Override
  public boolean keep(String path) {
    files.incrementAndGet();
    return true;
  }

  @Override
  public void write(String path, byte[] content) {
    files.incrementAndGet();
    bytes.addAndGet(content.length);
  }

  @Override
  public SinkResult commit() {
    return new SinkResult(0, files.get(), 0, List.of(), bytes.get());
  }

  @Override
  public void abandon() {
    // There is nothing to take back.
  }
}
