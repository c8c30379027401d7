package io.github.shelfmark.sink;

import io.github.shelfmark.extension.ClaimedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The files of a directory that are made when the first of them is asked for. */
final class DirectoryLater {
  private @Nullable ClaimedFiles maker;
  private Map<String, byte[]> files = Map.of();

  DirectoryLater(ClaimedFiles maker) {
    this.maker = maker;
  }

  /** A file by its path in the directory; empty if there is none, or they cannot be made. */
  synchronized Optional<byte[]> file(String path) {
    ClaimedFiles waiting = maker;
    if (waiting != null) {
      Map<String, byte[]> made = new ConcurrentHashMap<>();
      try {
        waiting.make(made::put);
        files = made;
        // It holds the whole site, which the next build replaces.
        maker = null;
      } catch (IOException | UncheckedIOException unreadable) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(files.get(path));
  }
}
