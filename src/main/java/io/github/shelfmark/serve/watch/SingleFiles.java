package io.github.shelfmark.serve.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Single files outside the sources. Their directories are watched, which tells at once, and they
 * are looked at now and then as well, which needs no directory to be there and costs microseconds
 * for a file.
 */
final class SingleFiles implements AutoCloseable {
  /** Above this many directories, looking is enough. */
  private static final int MOST_DIRECTORIES = 200;

  private final DirectoryEvents.Listener listener;
  private volatile Set<Path> files = Set.of();
  private Set<Path> directories = Set.of();
  private Closeable watch = () -> {};
  private Snapshot before = Snapshot.empty();

  /** Those that events have told of since the last look. */
  private final Set<Path> told = ConcurrentHashMap.newKeySet();

  SingleFiles(DirectoryEvents.Listener listener) {
    this.listener = listener;
  }

  /** Watches other files from now on. */
  void watch(Set<Path> others, DirectoryEvents events) {
    Set<Path> added = new HashSet<>(others);
    added.removeAll(files);
    boolean fewer = !others.containsAll(files);
    files = Set.copyOf(others);
    if (!added.isEmpty() || fewer) {
      before = Snapshot.of(files);
      reopen(events);
    }
  }

  /** Watches directories that have been made meanwhile. */
  private void reopen(DirectoryEvents events) {
    Set<Path> wanted = new HashSet<>();
    for (Path file : files) {
      Path parent = file.getParent();
      if (parent != null && Files.isDirectory(parent)) {
        wanted.add(parent);
      }
    }
    if (wanted.equals(directories)) {
      return;
    }
    Closeable old = watch;
    directories = Set.copyOf(wanted);
    watch = () -> {};
    if (!wanted.isEmpty() && wanted.size() <= MOST_DIRECTORIES) {
      try {
        watch = events.watch(WatchedDirectories.flat(wanted), new Ours());
      } catch (IOException limit) {
        // Then they are looked at.
      }
    }
    close(old);
  }

  /** Looks at the files. */
  void look(DirectoryEvents events) {
    if (files.isEmpty()) {
      return;
    }
    Set<Path> known = Set.copyOf(told);
    told.removeAll(known);
    Snapshot now = Snapshot.of(files);
    Set<Path> changes = now.changesSince(before);
    changes.removeAll(known);
    for (Path path : changes) {
      listener.changed(path, !before.has(path));
    }
    before = now;
    reopen(events);
  }

  private static void close(Closeable watch) {
    try {
      watch.close();
    } catch (IOException e) {
      // It tells nothing any more.
    }
  }

  @Override
  public void close() {
    close(watch);
  }

  /** Passes on what concerns the files. */
  private final class Ours implements DirectoryEvents.Listener {
    @Override
    public void changed(Path path, boolean made) {
      if (files.contains(path)) {
        told.add(path);
        listener.changed(path, made);
      }
    }

    @Override
    public void lost() {
      for (Path file : files) {
        listener.changed(file, /* made= */ false);
      }
    }

    @Override
    public void failed(IOException reason) {
      // They are looked at.
    }
  }
}
