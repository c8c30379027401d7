package io.github.shelfmark.serve.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The events of the file system. */
public interface DirectoryEvents {
  /** Hears of changes, on a thread of the events; has to be quick. */
  interface Listener {
    /**
     * A file or directory was made, changed or removed.
     *
     * @param made whether it was not there before
     */
    void changed(Path path, boolean made);

    /** Changes were lost; anything may have changed, also directories that are not watched yet. */
    void lost();

    /** A directory cannot be watched, because the system watches as many as it may. */
    void failed(IOException reason);
  }

  /**
   * Starts to tell of changes; those after this returns are told.
   *
   * @param directories which exist; one that is made later below a tree is watched as well
   * @return ends it, and the thread that tells
   * @throws IOException if they cannot be watched, such as where the system's limit is reached
   */
  Closeable watch(WatchedDirectories directories, Listener listener) throws IOException;
}
