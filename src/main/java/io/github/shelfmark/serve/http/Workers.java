package io.github.shelfmark.serve.http;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads that answer requests. Java's server reads requests and writes answers with one thread
 * each, and waits in it for whoever sends or reads slowly. So there are many threads, and if all of
 * them wait, the one that has been at work longest is interrupted, which closes its connection: an
 * honest request takes a millisecond, and is never the oldest.
 */
final class Workers implements Executor, AutoCloseable {
  /** Requests that are answered at the same time, without those for events. */
  private static final int MOST = 128;

  /** Also those that have just been interrupted, and the streams of events. */
  private static final int MOST_THREADS = 512;

  private static final long OLDEST_NANOS = TimeUnit.MINUTES.toNanos(5);
  private static final String DISPATCHER = "HTTP-Dispatcher";

  /** The request that a thread answers. */
  private static final ThreadLocal<Task> CURRENT = new ThreadLocal<>();

  private final ThreadPoolExecutor threads;

  /** All threads of the pool that may still live; the pool itself does not wait for their end. */
  private final Set<Thread> living = ConcurrentHashMap.newKeySet();

  /** The requests that are being answered, the oldest first. */
  private final Set<Task> running = new LinkedHashSet<>();

  Workers() {
    threads =
        new ThreadPoolExecutor(
            4, MOST_THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons(living));
    threads.prestartAllCoreThreads();
  }

  private static ThreadFactory daemons(Set<Thread> living) {
    AtomicInteger made = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, "shelfmark-serve-http-" + made.incrementAndGet());
      thread.setDaemon(true);
      living.removeIf(other -> other.getState() == Thread.State.TERMINATED);
      living.add(thread);
      return thread;
    };
  }

  /** Runs a task soon; called by the threads of Java's server that wait for requests. */
  @Override
  public void execute(Runnable work) {
    Thread caller = Thread.currentThread();
    if (caller.getName().equals(DISPATCHER)) {
      caller.setName("shelfmark-serve-dispatcher");
    }
    Task task = new Task(work);
    synchronized (running) {
      Iterator<Task> oldest = running.iterator();
      while (oldest.hasNext()) {
        Task next = oldest.next();
        if (running.size() < MOST && task.start - next.start < OLDEST_NANOS) {
          break;
        }
        oldest.remove();
        next.stop();
      }
      running.add(task);
    }
    threads.execute(task);
  }

  /**
   * The task that runs on this thread will not end by itself, and is not interrupted for others.
   */
  void endless() {
    Task task = CURRENT.get();
    if (task != null) {
      done(task);
    }
  }

  private void done(Task task) {
    synchronized (running) {
      running.remove(task);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(5, TimeUnit.SECONDS)) {
        threads.shutdownNow();
        return;
      }
      for (Thread thread : living) {
        thread.join(TimeUnit.SECONDS.toMillis(1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One request. */
  private final class Task implements Runnable {
    private final Runnable work;
    private final long start = System.nanoTime();
    private @Nullable Thread thread;
    private boolean stopped;

    Task(Runnable work) {
      this.work = work;
    }

    @Override
    public void run() {
      begin();
      try {
        work.run();
      } finally {
        done(this);
        end();
      }
    }

    private synchronized void begin() {
      thread = Thread.currentThread();
      CURRENT.set(this);
      if (stopped) {
        thread.interrupt();
      }
    }

    /** Nobody interrupts the thread for this task from now on. */
    private synchronized void end() {
      thread = null;
      CURRENT.remove();
    }

    synchronized void stop() {
      stopped = true;
      if (thread != null) {
        thread.interrupt();
      }
    }
  }
}
