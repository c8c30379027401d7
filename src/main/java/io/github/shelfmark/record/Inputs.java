package io.github.shelfmark.record;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All files below a source directory, whatever their purpose, with their stamps. As long as none of
 * them changes, a build gives the same result.
 */
public final class Inputs {
  /** The directories of version control systems are large and not content. */
  private static final Set<String> IGNORED = Set.of(".git", ".hg", ".svn");

  private static final String NO_FILE = "-";

  /** No path in a source begins with it, so files of several directories are kept apart. */
  private static final String LATER = "//";

  private final Map<String, String> stamps;

  private Inputs(Map<String, String> stamps) {
    this.stamps = stamps;
  }

  /**
   * Collects the files of a source.
   *
   * @param sources the source directories
   * @param outOfBounds directories that are skipped because builds write them
   */
  public static Inputs of(SourceRoots sources, Set<Path> outOfBounds) {
    Instant start = Instant.now();
    Set<Path> skipped = new HashSet<>(outOfBounds);
    Map<String, String> stamps = new ConcurrentHashMap<>();
    List<InputDirectory> level = new ArrayList<>();
    for (int i = 0; i < sources.all().size(); i++) {
      SourceRoot root = sources.all().get(i);
      // A directory inside another one is read once, as what it is itself.
      skipped.add(root.directory());
      String later = i == 0 || !root.isOwn() ? "" : LATER + i + "/";
      List<Path> content = root.directories();
      for (int layer = 0; layer < content.size(); layer++) {
        skipped.add(content.get(layer));
        String behind = layer == 0 ? later : LATER + i + "." + layer + "/";
        addExisting(
            new InputDirectory(root, content.get(layer), behind, content.get(layer)), level);
      }
      if (!root.content().isEmpty()) {
        // The configuration, and what is no content.
        String beside = LATER + i + "." + content.size() + "/";
        addExisting(new InputDirectory(root, root.directory(), beside, root.directory()), level);
      }
    }
    while (!level.isEmpty()) {
      level =
          level.parallelStream()
              .flatMap(here -> list(here, start, stamps).stream())
              .filter(here -> !skipped.contains(here.path()))
              .toList();
    }
    return new Inputs(joined(stamps));
  }

  /**
   * The same files after some of them have changed. All that could not be trusted is looked at
   * again, too.
   *
   * @param changed absolute paths
   * @return empty if it takes a look at all directories to know them: files were made or removed
   */
  public Optional<Inputs> after(SourceRoots sources, Set<Path> changed) {
    if (!sources.isPlain()) {
      return Optional.empty();
    }
    Instant start = Instant.now();
    Set<String> paths = new HashSet<>();
    for (Path file : changed) {
      String path = sources.pathOf(file).orElse("");
      if (path.isEmpty()) {
        continue;
      }
      if (!stamps.containsKey(path)) {
        return Optional.empty();
      }
      paths.add(path);
    }
    stamps.forEach(
        (path, stamp) -> {
          if (stamp.isEmpty()) {
            paths.add(path);
          }
        });
    Map<String, String> now = new HashMap<>(stamps);
    for (String path : paths) {
      Stamp stamp = Stamp.of(sources.fileOf(path));
      if (stamp.equals(Stamp.MISSING)) {
        return Optional.empty();
      }
      now.put(path, stamp.isSettled(start) ? stamp.text() : "");
    }
    return Optional.of(new Inputs(Map.copyOf(now)));
  }

  private static void addExisting(InputDirectory directory, List<InputDirectory> level) {
    if (Files.exists(directory.path())) {
      level.add(directory);
    }
  }

  /** Files of later directories under their plain paths, unless an earlier one has the same. */
  private static Map<String, String> joined(Map<String, String> stamps) {
    Map<String, String> joined = new HashMap<>(stamps);
    for (String later : new TreeSet<>(stamps.keySet())) {
      if (later.startsWith(LATER)) {
        String path = later.substring(later.indexOf('/', LATER.length()) + 1);
        String stamp = joined.getOrDefault(later, "");
        if (joined.putIfAbsent(path, stamp) == null) {
          joined.remove(later);
        }
      }
    }
    return Map.copyOf(joined);
  }

  /** Paths at which more than one directory has a file, sorted. */
  public Set<String> duplicates() {
    Set<String> paths = new TreeSet<>();
    for (String path : stamps.keySet()) {
      if (path.startsWith(LATER)) {
        paths.add(path.substring(path.indexOf('/', LATER.length()) + 1));
      }
    }
    return paths;
  }

  /** The same files, of which one is never the same as in an earlier build. */
  public Map<String, String> neverEqual() {
    Map<String, String> more = new HashMap<>(stamps);
    more.put(LATER, "");
    return more;
  }

  /** Adds the stamps of a directory's files to a map and returns the directories in it. */
  private static List<InputDirectory> list(
      InputDirectory here, Instant start, Map<String, String> stamps) {
    List<InputDirectory> directories = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(here.path())) {
      for (Path entry : entries) {
        Stamp stamp = Stamp.of(entry);
        String path = here.path(entry);
        if (!stamp.equals(Stamp.MISSING)) {
          stamps.put(path, stamp.isSettled(start) ? stamp.text() : "");
        } else if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          stamps.put(path, NO_FILE);
        } else if (!IGNORED.contains(String.valueOf(entry.getFileName()))) {
          directories.add(here.inner(entry));
        }
      }
    } catch (IOException unreadable) {
      // An empty stamp: nothing below an unreadable directory counts as unchanged.
      stamps.put(here.path(here.path()), "");
    }
    return directories;
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
