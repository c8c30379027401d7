package io.github.shelfmark.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Ensures that only one build at a time works in a directory, across processes. */
public final class BuildLock {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private BuildLock() {}

  /** Work to do while no other build works in the directory. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does the work. */
    T run() throws IOException;
  }

  /**
   * Runs work once no other build works in a directory. The operating system releases the lock of a
   * build that was killed.
   *
   * @param directory the directory; created if missing
   * @param waiting called once if another build holds the lock
   */
  public static <T> T holding(Path directory, Runnable waiting, Work<T> work) throws IOException {
    WorkDirectory.make(directory);
    Path file = directory.resolve("lock");
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (tryLock(channel) == null) {
        waiting.run();
        while (tryLock(channel) == null) {
          Thread.sleep(PAUSE.toMillis());
        }
      }
      // Closing the channel releases the lock.
      return work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another build works in " + directory, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException otherThread) {
      return null;
    }
  }
}
