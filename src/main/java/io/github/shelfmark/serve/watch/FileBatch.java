package io.github.shelfmark.serve.watch;

import java.nio.file.Path;
import java.util.Set;

/**
 * Files that have changed at about the same time.
 *
 * @param all whether any file may have changed
 * @param files absolute paths of files and directories that were made, changed or removed
 * @param passing files that editors make while they save and then remove; they are no reason to
 *     build, but a build that has seen one has to look again
 */
public record FileBatch(boolean all, Set<Path> files, Set<Path> passing) {
  /** Any file may have changed. */
  public static final FileBatch ALL = new FileBatch(true, Set.of(), Set.of());

  /** Copies the paths. */
  public FileBatch {
    files = Set.copyOf(files);
    passing = Set.copyOf(passing);
  }
}
