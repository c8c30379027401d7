package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that cannot write a file ends as a whole. */
class FailedWriteTest {
  @TempDir private Path directory;

  /** The next build would find files where it has just deleted all. */
  @Test
  void nothingIsWrittenAnyMoreWhenAWriteHasFailed() throws IOException {
    Path source = Files.createDirectories(directory.resolve("docs"));
    for (int i = 0; i < 40; i++) {
      Files.writeString(source.resolve("p" + i + ".md"), "# Page\n");
    }
    FullSink sink = new FullSink();
    BuildRequest request =
        BuildRequest.builder(source, directory.resolve("site")).threads(2).sink(sink).build();

    assertThatThrownBy(() -> Shelfmark.build(request))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no space left");

    assertThat(sink.writing).hasValue(0);
    assertThat(sink.writes).hasValueLessThan(40);
  }

  /** The first write fails while another is going on; all others are slow. */
  private static final class FullSink implements Sink {
    private final AtomicBoolean first = new AtomicBoolean(true);
    private final CountDownLatch other = new CountDownLatch(1);
    private final AtomicInteger writing = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();

    @Override
    public void write(String path, byte[] bytes) throws IOException {
      if (first.getAndSet(false)) {
        await();
        throw new IOException("no space left");
      }
      writing.incrementAndGet();
      writes.incrementAndGet();
      other.countDown();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
      writing.decrementAndGet();
    }

    private void await() throws IOException {
      try {
        other.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public String state() {
      return "";
    }

    @Override
    public Optional<SinkResult> intact() {
      return Optional.empty();
    }

    @Override
    public void open() {
      // It is empty.
    }

    @Override
    public boolean keep(String path) {
      return false;
    }

    @Override
    public SinkResult commit() {
      return new SinkResult(0, 0, 0, List.of(), 0);
    }

    @Override
    public void abandon() {
      // There is nothing to take back.
    }
  }
}
