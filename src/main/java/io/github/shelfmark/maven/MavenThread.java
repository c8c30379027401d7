package io.github.shelfmark.maven;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The thread on which Maven has called a goal that does not end. What needs Maven is done there,
 * because Maven keeps what belongs to a session by thread.
 */
final class MavenThread {
  private final BlockingQueue<FutureTask<?>> tasks = new LinkedBlockingQueue<>();

  /** Works until the thread is interrupted. */
  void work() throws InterruptedException {
    while (true) {
      tasks.take().run();
    }
  }

  /**
   * Has something done there, and waits for it.
   *
   * @throws ExecutionException if it fails
   */
  <T> T call(Callable<T> work) throws ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    tasks.add(task);
    return task.get();
  }
}
