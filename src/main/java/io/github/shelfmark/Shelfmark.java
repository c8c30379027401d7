package io.github.shelfmark;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.engine.IncrementalBuild;
import io.github.shelfmark.engine.SourcePlanner;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds documentation sites, with or without Maven around it. */
public final class Shelfmark {
  private static final long MOST_SECONDS_TO_END = 60;

  private Shelfmark() {}

  /**
   * Builds a site: reads the source, renders every document, and writes the result if there are no
   * errors. A build with errors leaves the output directory as it was. If another build is using
   * the same work directory, waits for its end.
   *
   * @return what was found and done; everything a user can cause is in its findings
   * @throws IOException if the output cannot be written, such as on a full disk, or the thread is
   *     interrupted
   * @throws IllegalArgumentException if the request has less than one thread
   */
  public static BuildReport build(BuildRequest request) throws IOException {
    return build(request.threads(), () -> new IncrementalBuild(request));
  }

  /** Runs a build on threads of its own. */
  static BuildReport build(int threads, Supplier<IncrementalBuild> prepared) throws IOException {
    long start = System.nanoTime();
    ForkJoinPool pool = new ForkJoinPool(threads, Shelfmark::worker, null, /* asyncMode= */ false);
    try {
      // Parallel streams inside the task run in this pool, and so on no more than these threads.
      return pool.submit(() -> build(prepared.get(), start)).get();
    } catch (ExecutionException e) {
      end(pool);
      throw unwrapped(e.getCause());
    } catch (InterruptedException e) {
      // Nobody waits for the build any more, so it must not replace the site.
      pool.shutdownNow();
      Thread.currentThread().interrupt();
      throw new IOException("the build was interrupted", e);
    } finally {
      pool.shutdown();
    }
  }

  /**
   * Waits for tasks that go on when another has failed, so that nothing writes any more when the
   * next build begins.
   */
  private static void end(ForkJoinPool pool) {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static BuildReport build(IncrementalBuild build, long start) throws IOException {
    BuildReport report = build.run();
    return report.completed(Duration.ofNanos(System.nanoTime() - start), build.sources());
  }

  /** Under Maven, libraries find their own classes only through the plugin's class loader. */
  private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setContextClassLoader(Shelfmark.class.getClassLoader());
    return thread;
  }

  private static IOException unwrapped(@Nullable Throwable cause) {
    // The pool wraps checked exceptions in unchecked ones.
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

  /**
   * The configuration of a site as a build reads it, with the defaults of its kind. What is wrong
   * with it is told by a build.
   *
   * @param request of which the first source directory counts
   */
  public static SiteConfig configuration(BuildRequest request) {
    return new SourcePlanner(request).configuration();
  }

  /**
   * Says what a build would make of each file of a source, and of which kind of site it is. Nothing
   * is written.
   *
   * @param request of which the first source directory counts
   * @throws IOException if the source cannot be listed
   */
  public static SourcePlan plan(BuildRequest request) throws IOException {
    return new SourcePlanner(request).plan();
  }
}
