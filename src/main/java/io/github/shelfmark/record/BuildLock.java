package io.github.shelfmark.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets one build at a time work in a directory, whichever process it runs in. */
public final class BuildLock {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private BuildLock() {}

  /** What is done while no other build works in the directory. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /**
   * Does something once no other build works in a directory. The operating system lets go of the
   * lock of a build that was killed.
   *
   * @param directory the directory; made when missing
   * @param waiting told once, if another build has to be waited for
   */
  public static <T> T holding(Path directory, Runnable waiting, Work<T> work) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve("lock");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (tryLock(channel) == null) {
        waiting.run();
        while (tryLock(channel) == null) {
          Thread.sleep(PAUSE.toMillis());
        }
      }
      // Closing the channel gives the lock back.
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
