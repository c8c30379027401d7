package io.github.shelfmark.serve.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What to do when the system does not watch a directory. */
final class WatchLimit {
  private static final Path LIMITS = Path.of("/proc/sys/fs/inotify");
  private static final int ENOUGH_DIRECTORIES = 524_288;
  private static final int ENOUGH_WATCHERS = 512;

  private WatchLimit() {}

  /** Says why files are looked at every second, and how to change that. */
  static String line(IOException reason) {
    String message = String.valueOf(reason.getMessage());
    if (Files.isDirectory(LIMITS) && message.contains("limit")) {
      return message.contains("instances")
          ? line("max_user_instances", "programs that watch", ENOUGH_WATCHERS)
          : line("max_user_watches", "directories", ENOUGH_DIRECTORIES);
    }
    return "The system does not watch the files ("
        + message
        + "), so they are looked at every second.";
  }

  private static String line(String limit, String what, int enough) {
    String now = "";
    try {
      now = " (" + Files.readString(LIMITS.resolve(limit)).strip() + ")";
    } catch (IOException unknown) {
      // Said without the number.
    }
    return "The system watches no more "
        + what
        + now
        + ", so files are looked at every second. Raise the limit with: sudo sysctl fs.inotify."
        + limit
        + "="
        + enough;
  }
}
