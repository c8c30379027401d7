package io.github.shelfmark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** What commits hold in one directory of the repository; the rest is never looked at. */
final class Trees {
  private static final ObjectId NOTHING = ObjectId.zeroId();

  private final ObjectReader reader;
  private final List<String> directory;
  private final TreeWalk walk;
  private final Map<ObjectId, ObjectId> known = new HashMap<>();

  /**
   * Looks into a directory.
   *
   * @param directory the names on the way to it from the root of the repository
   */
  Trees(ObjectReader reader, List<String> directory) {
    this.reader = reader;
    this.directory = directory;
    this.walk = new TreeWalk(reader);
  }

  /** Told of a path in which a tree differs from the first of some others. */
  @FunctionalInterface
  interface Difference {
    /**
     * A path is different.
     *
     * @param path relative to the directory
     * @param same index of the first other tree in which it is the same; -1 when there is none
     */
    void at(String path, int same) throws IOException;
  }

  /** The directory as a commit has it; {@link ObjectId#zeroId()} when it has none. */
  ObjectId of(RevTree root) throws IOException {
    ObjectId found = known.get(root);
    if (found == null) {
      found = find(root.copy());
      known.put(root.copy(), found);
    }
    return found;
  }

  /** Of a commit that will not be asked for any more. */
  void forget(RevTree root) {
    known.remove(root);
  }

  private ObjectId find(ObjectId root) throws IOException {
    ObjectId tree = root;
    for (String name : directory) {
      CanonicalTreeParser entries = new CanonicalTreeParser();
      entries.reset(reader, tree);
      while (!entries.eof() && !isDirectory(entries, name)) {
        entries.next(1);
      }
      if (entries.eof()) {
        return NOTHING;
      }
      tree = entries.getEntryObjectId();
    }
    return tree;
  }

  private static boolean isDirectory(CanonicalTreeParser entry, String name) {
    return FileMode.TREE.equals(entry.getEntryRawMode()) && entry.getEntryPathString().equals(name);
  }

  /**
   * Compares a directory with what others have in its place.
   *
   * @param others at least one
   */
  void compare(ObjectId tree, List<ObjectId> others, Difference difference) throws IOException {
    if (tree.equals(others.get(0))) {
      return;
    }
    walk.reset();
    walk.setRecursive(true);
    walk.setFilter(DiffersFromFirst.FILTER);
    add(tree);
    for (ObjectId other : others) {
      add(other);
    }
    while (walk.next()) {
      difference.at(walk.getPathString(), same(others.size()));
    }
  }

  private void add(ObjectId tree) throws IOException {
    if (tree.equals(NOTHING)) {
      walk.addTree(new EmptyTreeIterator());
    } else {
      walk.addTree(tree);
    }
  }

  private int same(int others) {
    for (int i = 1; i < others; i++) {
      if (walk.getRawMode(0) == walk.getRawMode(i + 1) && walk.idEqual(0, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** The text of a small file at the root of a commit; empty when there is none, or a large one. */
  String file(RevTree root, String name, int longest) throws IOException {
    CanonicalTreeParser entries = new CanonicalTreeParser();
    entries.reset(reader, root);
    boolean regular =
        entries.findFile(name)
            && (entries.getEntryRawMode() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    // A partial clone has the names of files and not what is in them.
    if (!regular || !reader.has(entries.getEntryObjectId())) {
      return "";
    }
    ObjectLoader file = reader.open(entries.getEntryObjectId(), Constants.OBJ_BLOB);
    return file.getSize() > longest ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
  }

  /**
   * Passes over everything, and goes into no directory, that the first two trees have in common.
   */
  private static final class DiffersFromFirst extends TreeFilter {
    private static final TreeFilter FILTER = new DiffersFromFirst();

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
}
