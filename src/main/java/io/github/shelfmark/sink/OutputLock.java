package io.github.shelfmark.sink;

import io.github.shelfmark.paths.ReplacedFile;
import io.github.shelfmark.record.BuildLock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ensures that only one build at a time changes an output directory. Builds with the same work
 * directory wait for each other from their start; others have nothing in common but the output. The
 * lock is a file in it, which is there only while files are moved.
 */
final class OutputLock {
  /** The name of the file. */
  static final String NAME = ".shelfmark-lock";

  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final int LARGEST = 1 << 16;

  private OutputLock() {}

  /** Whether another build holds the lock, or was killed while it held it. */
  static boolean isLeftIn(Path output) {
    return Files.exists(output.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Runs work once no other build changes a directory. The operating system releases the lock of a
   * build that was killed.
   *
   * @param output the directory, which exists
   */
  static <T> T holding(Path output, BuildLock.Work<T> work) throws IOException {
    // Of all builds in this JVM, also of other class loaders: if one only closes the file, POSIX
    // systems release the lock that another holds.
    synchronized (("shelfmark:" + output.toRealPath()).intern()) {
      Path file = output.resolve(NAME);
      try (FileChannel channel = lock(file)) {
        try {
          return work.run();
        } finally {
          release(file, channel);
        }
      }
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      boolean ours = false;
      try {
        ours = channel.tryLock() != null && isStill(file, channel);
        if (ours) {
          return channel;
        }
      } finally {
        if (!ours) {
          channel.close();
        }
      }
      pause(file);
    }
  }

  /**
   * Whether the file that we have locked is still there: the build before us removes it before it
   * releases it. It gets a size that no other has, because opening it again would release it.
   */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    int size = ThreadLocalRandom.current().nextInt(LARGEST);
    ReplacedFile.writeNamed(
        file,
        same -> {
          channel.truncate(0);
          channel.write(ByteBuffer.wrap(new byte[1]), size);
        });
    try {
      return Files.size(file) == size + 1L;
    } catch (NoSuchFileException removed) {
      return false;
    }
  }

  private static void pause(Path file) throws IOException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another build holds " + file, e);
    }
  }

  private static void release(Path file, FileChannel channel) throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stillOpen) {
      // Windows deletes no file that is open.
      channel.close();
      Files.deleteIfExists(file);
    }
  }
}
