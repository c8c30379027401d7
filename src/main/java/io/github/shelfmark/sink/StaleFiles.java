package io.github.shelfmark.sink;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was done with files that an earlier build wrote and that the site no longer has.
 *
 * @param removed how many were removed
 * @param kept those that were changed since, and so were left
 */
record StaleFiles(int removed, List<String> kept) {
  /** Where there were none. */
  static final StaleFiles NONE = new StaleFiles(0, List.of());

  /**
   * Removes stale files and the directories that become empty.
   *
   * @param before what the earlier build wrote
   * @param current the paths of the site now
   */
  static StaleFiles remove(Path output, Manifest before, Set<String> current) throws IOException {
    int removed = 0;
    List<String> kept = new ArrayList<>();
    for (Map.Entry<String, Manifest.Entry> entry : before.files().entrySet()) {
      Path file = output.resolve(entry.getKey());
      if (current.contains(entry.getKey())
          || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || leadsOutside(output, file)) {
        continue;
      }
      if (!before.isOurs(entry.getKey(), Digests.of(file))) {
        kept.add(entry.getKey());
        continue;
      }
      Files.delete(file);
      removed++;
      removeEmptyParents(output, file);
    }
    return new StaleFiles(removed, List.copyOf(kept));
  }

  /** Whether there is a symbolic link on the way to a file that was not there when we wrote it. */
  private static boolean leadsOutside(Path output, Path file) throws IOException {
    Path expected = output.toRealPath().resolve(output.relativize(file));
    return !file.toRealPath().equals(expected);
  }

  private static void removeEmptyParents(Path output, Path file) throws IOException {
    for (Path parent = file.getParent();
        parent != null && !parent.equals(output);
        parent = parent.getParent()) {
      try {
        Files.delete(parent);
      } catch (DirectoryNotEmptyException inUse) {
        return;
      }
    }
  }
}
