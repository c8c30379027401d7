package io.github.shelfmark;

import io.github.shelfmark.engine.IncrementalBuild;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.jspecify.annotations.Nullable;

/** Builds documentation sites, with or without Maven around it. */
public final class Shelfmark {
  private Shelfmark() {}

  /**
   * Builds a site: reads the source, renders every document, and publishes the result when nothing
   * is wrong with it. A build that finds errors leaves the output directory as it was.
   *
   * @return what was found and done; everything a user can cause is in its findings
   * @throws IOException when the output cannot be written, such as on a full disk
   */
  public static BuildReport build(BuildRequest request) throws IOException {
    long start = System.nanoTime();
    ForkJoinPool pool =
        new ForkJoinPool(request.threads(), Shelfmark::worker, null, /* asyncMode= */ false);
    try {
      // Parallel streams inside the task run in this pool, and so on no more than these threads.
      BuildReport report = pool.submit(() -> new IncrementalBuild(request).run()).get();
      return report.withTime(Duration.ofNanos(System.nanoTime() - start));
    } catch (ExecutionException e) {
      throw unwrapped(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("the build was interrupted", e);
    } finally {
      pool.shutdown();
    }
  }

  /** Under Maven, libraries find their own classes only through the plugin's class loader. */
  private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setContextClassLoader(Shelfmark.class.getClassLoader());
    return thread;
  }

  private static IOException unwrapped(@Nullable Throwable cause) {
    // The pool puts what is checked into something that is not.
    for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
      if (inner instanceof IOException failure) {
        return failure;
      }
    }
    if (cause instanceof RuntimeException unexpected) {
      throw unexpected;
    }
    if (cause instanceof Error fatal) {
      throw fatal;
    }
    return new IOException(cause);
  }
}
