package io.github.shelfmark;

import java.nio.file.Path;
import java.util.Set;

/**
 * Files that have changed between two builds.
 *
 * @param all whether any file may have changed
 * @param files absolute paths of those that were made, changed or removed, and of directories of
 *     which anything may have changed
 */
public record FileChanges(boolean all, Set<Path> files) {
  /** Any file may have changed. */
  public static final FileChanges ALL = new FileChanges(true, Set.of());

  /** Copies the paths. */
  public FileChanges {
    files = Set.copyOf(files);
  }

  /** Changes of some files and no others. */
  public static FileChanges of(Set<Path> files) {
    return new FileChanges(false, files);
  }
}
