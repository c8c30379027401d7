package io.github.shelfmark.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The commit that is checked out where a source is. Its id is read from a few small files; JGit is
 * loaded only to look for files in it.
 */
public final class CheckedOut {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{40}|[0-9a-f]{64}");

  private final WorkTree tree;
  private final String commit;

  private CheckedOut(WorkTree tree, String commit) {
    this.tree = tree;
    this.commit = commit;
  }

  /** What a commit has at a path. */
  public enum Entry {
    /** A file, or a link to one. */
    FILE,
    /** A directory. */
    DIRECTORY,
    /** Nothing. */
    NOTHING
  }

  /** What is checked out around a source; empty if it is in no work tree. */
  public static Optional<CheckedOut> around(Path source) {
    return WorkTree.around(source).map(tree -> new CheckedOut(tree, id(tree)));
  }

  private static String id(WorkTree tree) {
    try {
      String id = HeadStamp.commit(tree);
      return ID.matcher(id).matches() ? id : RepositoryReader.head(tree);
    } catch (IOException | RuntimeException damaged) {
      // JGit reports damage as either; the history's reader says what is wrong.
      return "";
    }
  }

  /** The root of the work tree, without symbolic links. */
  public Path root() {
    return tree.root();
  }

  /** The source, without symbolic links. */
  public Path source() {
    return tree.source();
  }

  /** The commit's id; empty if there is none yet, or the repository cannot be read. */
  public String commit() {
    return commit;
  }

  /**
   * What the commit has at a path.
   *
   * @param path a path from the root of the work tree, {@code /} between names
   * @return empty if the repository cannot be read
   */
  public Optional<Entry> at(String path) {
    try {
      return Optional.of(RepositoryReader.entry(tree, commit, path));
    } catch (IOException | RuntimeException damaged) {
      // JGit reports damage as either, and some of it as an index out of bounds.
      return Optional.empty();
    }
  }
}
