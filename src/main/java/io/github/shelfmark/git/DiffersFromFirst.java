package io.github.shelfmark.git;

import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Skips all files and directories that are the same in the first two trees. */
final class DiffersFromFirst extends TreeFilter {
  static final TreeFilter FILTER = new DiffersFromFirst();

  @Override
  public boolean include(TreeWalk walker) {
    return walker.getRawMode(0) != walker.getRawMode(1) || !walker.idEqual(0, 1);
  }

  @Override
  public boolean shouldBeRecursive() {
    return false;
  }

  @Override
  public TreeFilter clone() {
    return this;
  }
}
