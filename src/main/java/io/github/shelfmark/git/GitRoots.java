package io.github.shelfmark.git;

import io.github.shelfmark.record.SourceRoot;
import io.github.shelfmark.record.SourceRoots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Source directories that are in one work tree.
 *
 * @param tree the work tree
 * @param directories the source directories in it
 */
record GitRoots(WorkTree tree, List<Directory> directories) {

  /**
   * A source directory in a work tree.
   *
   * @param mount where the site has its content
   * @param real the directory without symbolic links
   * @param below its path below the root of the work tree, with slashes; empty for the root itself
   */
  record Directory(String mount, Path real, String below) {}

  /** The work trees of all source directories, without the directories that are in none. */
  static List<GitRoots> of(SourceRoots sources) {
    Map<Path, GitRoots> found = new LinkedHashMap<>();
    for (SourceRoot root : sources.all()) {
      root.directories().forEach(directory -> add(root.mount(), directory, found));
    }
    return List.copyOf(found.values());
  }

  private static void add(String mount, Path directory, Map<Path, GitRoots> found) {
    Optional<WorkTree> tree = WorkTree.around(directory);
    if (tree.isPresent()) {
      Path real = tree.get().source();
      String below = tree.get().root().relativize(real).toString().replace('\\', '/');
      found
          .computeIfAbsent(
              tree.get().gitDir(), unused -> new GitRoots(tree.get(), new ArrayList<>()))
          .directories()
          .add(new Directory(mount, real, below));
    }
  }

  /** Whether all source directories are in one of the work trees. */
  static boolean coverAll(List<GitRoots> found, SourceRoots sources) {
    return found.stream().mapToInt(roots -> roots.directories().size()).sum()
        == sources.all().stream()
            .flatMap(root -> root.directories().stream())
            .filter(Files::isDirectory)
            .count();
  }

  /** The deepest directory that holds all of them, name by name. */
  List<String> common(Path root) throws IOException {
    List<String> common = names(root, directories.get(0).real());
    for (Directory directory : directories) {
      List<String> names = names(root, directory.real());
      int same = 0;
      while (same < Math.min(common.size(), names.size())
          && common.get(same).equals(names.get(same))) {
        same++;
      }
      common = common.subList(0, same);
    }
    return List.copyOf(common);
  }

  /**
   * The source directories by their paths below the common one, with a slash at the end.
   *
   * @return where the site has their content
   */
  Map<String, String> mounts(Path root, int common) throws IOException {
    Map<String, String> mounts = new TreeMap<>();
    for (Directory directory : directories) {
      List<String> names = names(root, directory.real());
      String below = String.join("/", names.subList(common, names.size()));
      mounts.put(below.isEmpty() ? "" : below + "/", directory.mount());
    }
    return mounts;
  }

  private static List<String> names(Path root, Path directory) throws IOException {
    if (!directory.startsWith(root)) {
      throw new IOException("its work tree is elsewhere");
    }
    List<String> names = new ArrayList<>();
    if (!directory.equals(root)) {
      root.relativize(directory).forEach(name -> names.add(name.toString()));
    }
    return names;
  }
}
