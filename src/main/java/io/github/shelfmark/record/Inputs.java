package io.github.shelfmark.record;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All files below a source directory, whatever their purpose, with their stamps. As long as none of
 * them changes, a build gives the same result.
 */
public final class Inputs {
  /** The directories of version control systems are large and not content. */
  private static final Set<String> IGNORED = Set.of(".git", ".hg", ".svn");

  private static final String NO_FILE = "-";

  private final Map<String, String> stamps;

  private Inputs(Map<String, String> stamps) {
    this.stamps = stamps;
  }

  /**
   * Collects the files of a source.
   *
   * @param source the source directory
   * @param outOfBounds directories that are skipped because builds write them
   */
  public static Inputs of(Path source, Set<Path> outOfBounds) {
    Instant start = Instant.now();
    Map<String, String> stamps = new ConcurrentHashMap<>();
    List<Path> level = List.of(source);
    while (!level.isEmpty()) {
      level =
          level.parallelStream()
              .flatMap(directory -> list(directory, source, start, stamps).stream())
              .filter(directory -> !outOfBounds.contains(directory))
              .toList();
    }
    return new Inputs(Map.copyOf(stamps));
  }

  /** Adds the stamps of a directory's files to a map and returns the directories in it. */
  private static List<Path> list(
      Path directory, Path source, Instant start, Map<String, String> stamps) {
    List<Path> directories = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        Stamp stamp = Stamp.of(entry);
        String path = path(source, entry);
        if (!stamp.equals(Stamp.MISSING)) {
          stamps.put(path, stamp.isSettled(start) ? stamp.text() : "");
        } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          stamps.put(path, NO_FILE);
        } else if (!IGNORED.contains(String.valueOf(entry.getFileName()))) {
          directories.add(entry);
        }
      }
    } catch (IOException unreadable) {
      // An empty stamp: nothing below an unreadable directory counts as unchanged.
      stamps.put(path(source, directory), "");
    }
    return directories;
  }

  /** With slashes on every system, as documents and static files name their paths. */
  private static String path(Path source, Path file) {
    return source.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** Whether these are the same files, with the same contents, as in an earlier build. */
  public boolean equal(Map<String, String> earlier) {
    return stamps.equals(earlier) && !stamps.containsValue("");
  }

  /** The stamps by path; empty for a file that may have been changed while it was read. */
  public Map<String, String> stamps() {
    return stamps;
  }

  /** The stamp of a file; empty if it is not reliable. */
  public String stamp(String path) {
    return stamps.getOrDefault(path, "");
  }
}
