package io.github.shelfmark.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.serve.http.SiteFiles.Found;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SiteFilesTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  /** A site of which a build still makes files. */
  private static final class Building implements Pages {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);

    @Override
    public Optional<byte[]> file(String path, Duration most) throws InterruptedException {
      if (!most.isZero() && !files.containsKey(path)) {
        asked.countDown();
        end.await(most.toNanos(), TimeUnit.NANOSECONDS);
      }
      return Optional.ofNullable(files.get(path));
    }

    @Override
    public Optional<PageMark> mark(String path) {
      return Optional.empty();
    }
  }

  private final Building pages = new Building();
  private final SiteFiles site = new SiteFiles(pages, LONG);

  private CompletableFuture<Optional<Found>> ask(String path) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return site.find(RequestPath.of(path).orElseThrow());
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void aBrowserWaitsForAnyFileThatItsAddressMeans() throws Exception {
    CompletableFuture<Optional<Found>> answer = ask("/guide");
    assertThat(pages.asked.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(site.awaited()).containsOnly("guide", "guide/index.html", "guide.html");

    byte[] page = {1};
    pages.files.put("guide.html", page);
    assertThat(answer.get(30, TimeUnit.SECONDS))
        .contains(new Found("guide.html", Optional.of(page)));
    assertThat(site.awaited()).isEmpty();
  }

  @Test
  void theEndOfTheBuildIsTheEndOfWaiting() throws Exception {
    CompletableFuture<Optional<Found>> answer = ask("/nothing");
    assertThat(pages.asked.await(30, TimeUnit.SECONDS)).isTrue();
    pages.end.countDown();

    assertThat(answer.get(30, TimeUnit.SECONDS)).isEmpty();
  }
}
