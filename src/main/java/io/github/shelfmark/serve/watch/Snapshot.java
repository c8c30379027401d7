package io.github.shelfmark.serve.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What files look like from outside at one moment: size, time of change, identity. */
final class Snapshot {
  private static final Snapshot EMPTY = new Snapshot(Map.of());

  private final Map<Path, Look> looks;

  /** Of a file; directories change with what is in them, and only their identity is compared. */
  private record Look(long size, long modified, @Nullable Object key) {
    static Look of(BasicFileAttributes attributes) {
      return attributes.isDirectory()
          ? new Look(-1, -1, attributes.fileKey())
          : new Look(
              attributes.size(), attributes.lastModifiedTime().toMillis(), attributes.fileKey());
    }
  }

  private Snapshot(Map<Path, Look> looks) {
    this.looks = looks;
  }

  static Snapshot empty() {
    return EMPTY;
  }

  /** Of some files; what is behind a link is what is read. */
  static Snapshot of(Collection<Path> files) {
    Map<Path, Look> looks = new HashMap<>();
    for (Path file : files) {
      try {
        looks.put(file, Look.of(Files.readAttributes(file, BasicFileAttributes.class)));
      } catch (IOException missing) {
        // Then it has no look.
      }
    }
    return new Snapshot(looks);
  }

  /** Of all files below some directories. */
  static Snapshot below(WatchedDirectories directories) {
    Map<Path, Look> looks = new HashMap<>();
    for (Path tree : directories.trees()) {
      try {
        Walk.from(tree, new Looking(directories, looks));
      } catch (IOException gone) {
        // What was found before is compared.
      }
    }
    return new Snapshot(looks);
  }

  /** Whether there is something at a path, be it a link that leads nowhere. */
  static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The paths that are not as they were. */
  Set<Path> changesSince(Snapshot before) {
    Set<Path> changed = new HashSet<>();
    looks.forEach(
        (path, look) -> {
          if (!look.equals(before.looks.get(path))) {
            changed.add(path);
          }
        });
    for (Path path : before.looks.keySet()) {
      if (!looks.containsKey(path)) {
        changed.add(path);
      }
    }
    return changed;
  }

  /** Whether a path was there. */
  boolean has(Path path) {
    return looks.containsKey(path);
  }

  /** Collects looks. */
  private static final class Looking extends SimpleFileVisitor<Path> {
    private final WatchedDirectories directories;
    private final Map<Path, Look> into;

    Looking(WatchedDirectories directories, Map<Path, Look> into) {
      this.directories = directories;
      this.into = into;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (!directories.enters(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      into.put(directory, Look.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      into.put(file, Look.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }
}
