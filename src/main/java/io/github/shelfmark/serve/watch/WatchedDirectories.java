package io.github.shelfmark.serve.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Directories to watch.
 *
 * @param trees those that are watched with all that is below them
 * @param flat those of which only the files directly in them are watched
 * @param outside directories that are not watched, though they may be below a tree
 */
public record WatchedDirectories(Set<Path> trees, Set<Path> flat, Set<Path> outside) {
  /** Directories in which tools keep what they have made, and which change with every commit. */
  private static final Set<String> TOOLS =
      Set.of(".git", ".hg", ".svn", ".idea", ".jekyll-cache", ".sass-cache");

  /** Directories of builds, and the files beside them that say so: "build" may be a chapter. */
  private static final Map<String, List<String>> MADE_BY =
      Map.of(
          "target", List.of("pom.xml", "build.sbt", "Cargo.toml"),
          "build", List.of("build.gradle", "build.gradle.kts"),
          "node_modules", List.of("package.json"));

  /** Copies the sets. */
  public WatchedDirectories {
    trees = Set.copyOf(trees);
    flat = Set.copyOf(flat);
    outside = Set.copyOf(outside);
  }

  /** Trees, without some directories in them. */
  public static WatchedDirectories trees(Collection<Path> roots, Set<Path> outside) {
    return new WatchedDirectories(Set.copyOf(roots), Set.of(), outside);
  }

  /** Directories without those below them. */
  public static WatchedDirectories flat(Collection<Path> directories) {
    return new WatchedDirectories(Set.of(), Set.copyOf(directories), Set.of());
  }

  /** Whether a directory is watched: one of these, or one below a tree. */
  public boolean enters(Path directory) {
    if (trees.contains(directory) || flat.contains(directory)) {
      return true;
    }
    return !trees.isEmpty() && !outside.contains(directory) && !isTools(directory);
  }

  /** Whether changes of a path count; those of files in directories that are not watched do not. */
  public boolean counts(Path path) {
    for (Path above = path; above != null; above = above.getParent()) {
      if (trees.contains(above)) {
        return true;
      }
      if (!above.equals(path) && flat.contains(above)) {
        return path.getNameCount() == above.getNameCount() + 1;
      }
      if (outside.contains(above) || isTools(above)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTools(Path directory) {
    Path file = directory.getFileName();
    String name = file == null ? "" : file.toString();
    List<String> makers = MADE_BY.get(name);
    return TOOLS.contains(name)
        || (makers != null
            && makers.stream().anyMatch(maker -> Files.exists(directory.resolveSibling(maker))));
  }
}
