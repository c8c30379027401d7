package io.github.shelfmark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
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
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/**
 * The contents of one directory of the repository at different commits. Other directories are never
 * read.
 */
final class Trees {
  private static final ObjectId NOTHING = ObjectId.zeroId();

  private final ObjectReader reader;
  private final List<String> directory;
  private final TreeWalk walk;
  private final Map<ObjectId, ObjectId> known = new HashMap<>();
  private final TreeFilter filter;

  /**
   * Creates the reader of a directory.
   *
   * @param directory the path to it from the root of the repository, name by name
   * @param only the paths below it that are read; empty for everything in it
   */
  Trees(ObjectReader reader, List<String> directory, Collection<String> only) {
    this.reader = reader;
    this.directory = directory;
    this.walk = new TreeWalk(reader);
    this.filter =
        only.isEmpty()
            ? DiffersFromFirst.FILTER
            : AndTreeFilter.create(
                DiffersFromFirst.FILTER, PathFilterGroup.createFromStrings(only));
  }

  /** Receives each path in which a tree differs from the first of some others. */
  @FunctionalInterface
  interface Difference {
    /**
     * Called for a path that differs.
     *
     * @param path relative to the directory
     * @param same index of the first other tree in which it is the same; -1 if there is none
     */
    void at(String path, int same) throws IOException;
  }

  /** The directory's tree in a commit; {@link ObjectId#zeroId()} if it does not exist there. */
  ObjectId of(RevTree root) throws IOException {
    ObjectId found = known.get(root);
    if (found == null) {
      found = find(root.copy());
      known.put(root.copy(), found);
    }
    return found;
  }

  /** Releases what is stored for a commit that is not needed any more. */
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
   * Compares a version of the directory with others.
   *
   * @param others at least one
   */
  void compare(ObjectId tree, List<ObjectId> others, Difference difference) throws IOException {
    if (tree.equals(others.get(0))) {
      return;
    }
    walk.reset();
    walk.setRecursive(true);
    walk.setFilter(filter);
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

  /**
   * The text of a small file at the root of a commit; empty if it does not exist or is too large.
   */
  String file(RevTree root, String name, int longest) throws IOException {
    CanonicalTreeParser entries = new CanonicalTreeParser();
    entries.reset(reader, root);
    boolean regular =
        entries.findFile(name)
            && (entries.getEntryRawMode() & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
    // A partial clone has the names of files but not their contents.
    if (!regular || !reader.has(entries.getEntryObjectId())) {
      return "";
    }
    ObjectLoader file = reader.open(entries.getEntryObjectId(), Constants.OBJ_BLOB);
    return file.getSize() > longest ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
  }
}
