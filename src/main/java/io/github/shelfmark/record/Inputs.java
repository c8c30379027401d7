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
 * All files below a source directory, whatever they are for, with their stamps: as long as none of
 * them changes, no build can come out differently.
 */
public final class Inputs {
  /** What version control keeps for itself is large and no content. */
  private static final Set<String> IGNORED = Set.of(".git", ".hg", ".svn");

  private static final String NO_FILE = "-";

  private final Map<String, String> stamps;

  private Inputs(Map<String, String> stamps) {
    this.stamps = stamps;
  }

  /**
   * Looks at a source.
   *
   * @param source the source directory
   * @param outOfBounds directories that a build itself writes
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

  /** Puts the stamps of a directory's files into a map and gives back the directories in it. */
  private static List<Path> list(
      Path directory, Path source, Instant start, Map<String, String> stamps) {
    List<Path> directories = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        Stamp stamp = Stamp.of(entry);
        String path = source.relativize(entry).toString();
        if (!stamp.equals(Stamp.MISSING)) {
          stamps.put(path, stamp.isSettled(start) ? stamp.text() : "");
        } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          stamps.put(path, NO_FILE);
        } else if (!IGNORED.contains(String.valueOf(entry.getFileName()))) {
          directories.add(entry);
        }
      }
    } catch (IOException unreadable) {
      // Nothing can be said of it, so nothing below it is taken for unchanged.
      stamps.put(source.relativize(directory).toString(), "");
    }
    return directories;
  }

  /** Whether these are, to the byte, the files of an earlier build. */
  public boolean equal(Map<String, String> earlier) {
    return stamps.equals(earlier) && !stamps.containsValue("");
  }

  /** The stamps by path; empty for a file that may have been changed while we looked. */
  public Map<String, String> stamps() {
    return stamps;
  }

  /** The stamp of a file; empty when nothing can be said of it. */
  public String stamp(String path) {
    return stamps.getOrDefault(path, "");
  }
}
