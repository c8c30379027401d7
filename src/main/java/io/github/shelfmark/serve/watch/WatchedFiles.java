package io.github.shelfmark.serve.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;

/**
 * What a site is made of.
 *
 * @param trees directories with content; they need not exist yet
 * @param outside directories that builds write, which are not watched
 * @param files single files elsewhere; they need not exist yet
 */
public record WatchedFiles(Set<Path> trees, Set<Path> outside, Set<Path> files) {
  /** Copies the sets. */
  public WatchedFiles {
    trees = Set.copyOf(trees);
    outside = Set.copyOf(outside);
    files = Set.copyOf(files);
  }

  /** The same, with other single files. */
  public WatchedFiles with(Collection<Path> others) {
    return new WatchedFiles(trees, outside, Set.copyOf(others));
  }
}
