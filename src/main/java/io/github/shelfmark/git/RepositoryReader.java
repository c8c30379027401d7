package io.github.shelfmark.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/** Opens a repository and reads the history of a source. */
final class RepositoryReader {
  private RepositoryReader() {}

  /**
   * Reads the history of a source.
   *
   * @param authors whether authors are needed
   * @throws IOException if the repository is damaged or its format is not supported
   */
  static StoredHistory read(GitRoots roots, boolean authors) throws IOException {
    return IsolatedSystem.during(() -> readNow(roots, authors));
  }

  /** The id of the commit that is checked out; empty if there is none yet. */
  static String head(WorkTree tree) throws IOException {
    return IsolatedSystem.during(
        () -> {
          try (Repository repository = open(tree)) {
            @Nullable ObjectId head = repository.resolve(Constants.HEAD);
            return head == null ? "" : head.name();
          }
        });
  }

  /**
   * What a commit has at a path.
   *
   * @throws IOException if the repository is damaged or its format is not supported
   */
  static CheckedOut.Entry entry(WorkTree tree, String commit, String path) throws IOException {
    return IsolatedSystem.during(
        () -> {
          try (Repository repository = open(tree);
              RevWalk walk = new RevWalk(repository);
              @Nullable TreeWalk found =
                  TreeWalk.forPath(
                      repository, path, walk.parseCommit(ObjectId.fromString(commit)).getTree())) {
            if (found == null) {
              return CheckedOut.Entry.NOTHING;
            }
            boolean directory = found.getFileMode(0).equals(FileMode.TREE);
            return directory ? CheckedOut.Entry.DIRECTORY : CheckedOut.Entry.FILE;
          }
        });
  }

  private static Repository open(WorkTree tree) throws IOException {
    return new FileRepositoryBuilder()
        .setGitDir(tree.gitDir().toFile())
        .setGitCommonDir(tree.commonDir().toFile())
        .setWorkTree(tree.root().toFile())
        .setMustExist(true)
        .build();
  }

  private static StoredHistory readNow(GitRoots roots, boolean authors) throws IOException {
    WorkTree tree = roots.tree();
    try (Repository repository = open(tree)) {
      @Nullable String format =
          repository.getConfig().getString("extensions", null, "objectformat");
      if (format != null && !format.equalsIgnoreCase("sha1")) {
        throw new IOException("its object format is " + format);
      }
      // Loading the commit-graph file takes longer than reading the commits, and provides less.
      repository.getConfig().setBoolean("core", null, "commitgraph", false);
      @Nullable ObjectId head = repository.resolve(Constants.HEAD);
      Path root = root(tree, repository);
      if (head == null || !tree.source().startsWith(root)) {
        return new StoredHistory(History.NONE, false);
      }
      List<String> common = roots.common(root);
      Map<String, String> mounts = roots.mounts(root, common.size());
      // All source directories are followed in one walk; nothing else of the repository is.
      Set<String> only = mounts.containsKey("") ? Set.of() : mounts.keySet();
      try (HistoryWalk walk = new HistoryWalk(repository, common, only, authors)) {
        Map<String, Change> changes = mounted(walk.from(head), mounts);
        return new StoredHistory(new History(changes), walk.isIncomplete());
      }
    }
  }

  /** The directory that the repository's paths are relative to; the configuration can change it. */
  private static Path root(WorkTree tree, Repository repository) throws IOException {
    @Nullable String moved = repository.getConfig().getString("core", null, "worktree");
    boolean linked = !tree.gitDir().equals(tree.commonDir());
    return moved == null || linked
        ? tree.root()
        : tree.gitDir().resolve(moved).normalize().toRealPath();
  }

  /** Changes by the paths that files have in the site. */
  private static Map<String, Change> mounted(
      Map<String, Change> changes, Map<String, String> mounts) {
    if (mounts.size() == 1 && "".equals(mounts.get(""))) {
      return changes;
    }
    Map<String, Change> mounted = new HashMap<>();
    changes.forEach(
        (path, change) -> {
          int end = path.lastIndexOf('/') + 1;
          while (end > 0 && !mounts.containsKey(path.substring(0, end))) {
            end = path.lastIndexOf('/', end - 2) + 1;
          }
          String mount = mounts.get(path.substring(0, end));
          if (mount != null) {
            mounted.put(mount + path.substring(end), change);
          }
        });
    return mounted;
  }
}
