package io.github.shelfmark.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A real repository with exactly the commits that a test needs. Commits contain the files given to
 * {@link #put}; files in the work tree are not changed.
 */
public final class TestRepository {
  private final Path root;
  private final Path gitDir;
  private final TreeMap<String, String> files = new TreeMap<>();

  private TestRepository(Path root, Path gitDir) {
    this.root = root;
    this.gitDir = gitDir;
  }

  /** Creates an empty repository. */
  public static TestRepository create(Path root) throws IOException {
    return create(root, root.resolve(".git"));
  }

  /** Creates an empty repository with its git directory elsewhere. */
  static TestRepository create(Path root, Path gitDir) throws IOException {
    TestRepository made = new TestRepository(root, gitDir);
    Files.createDirectories(root);
    made.with(
        repository -> {
          repository.create(false);
          return "";
        });
    return made;
  }

  /** A step that uses the repository. */
  private interface Step {
    String run(Repository repository) throws IOException;
  }

  private String with(Step step) throws IOException {
    return IsolatedSystem.during(
        () -> {
          try (Repository repository =
              new FileRepositoryBuilder()
                  .setGitDir(gitDir.toFile())
                  .setWorkTree(root.toFile())
                  .build()) {
            return step.run(repository);
          }
        });
  }

  /** Adds a file with a text to all further commits, and to the work tree. */
  public TestRepository put(String path, String text) {
    files.put(path, text);
    try {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Removes a file from all further commits. */
  TestRepository drop(String path) {
    files.remove(path);
    return this;
  }

  /** Sets the files of all further commits; the work tree is not changed. */
  TestRepository tree(Map<String, String> all) {
    files.clear();
    files.putAll(all);
    return this;
  }

  /** Commits on top of HEAD at the start of a day. */
  public String commit(String author, String day) throws IOException {
    return commit(author, Instant.parse(day + "T00:00:00Z").getEpochSecond(), "HEAD");
  }

  /** Commits on top of other commits; the new commit becomes HEAD. */
  String commit(String author, long seconds, String... parents) throws IOException {
    return with(
        repository -> {
          try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree(inserter));
            for (String parent : parents) {
              ObjectId id = repository.resolve(parent);
              if (id != null) {
                commit.addParentId(id);
              }
            }
            PersonIdent ident =
                new PersonIdent(
                    author,
                    author.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.org",
                    Instant.ofEpochSecond(seconds),
                    ZoneOffset.UTC);
            commit.setAuthor(ident);
            commit.setCommitter(ident);
            commit.setMessage("Change\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate head = repository.updateRef(Constants.HEAD);
            head.setNewObjectId(id);
            head.setForceUpdate(true);
            head.update();
            return id.name();
          }
        });
  }

  private ObjectId tree(ObjectInserter inserter) throws IOException {
    DirCache cache = DirCache.newInCore();
    DirCacheBuilder builder = cache.builder();
    for (Map.Entry<String, String> file : files.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(
          inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
      builder.add(entry);
    }
    builder.finish();
    return cache.writeTree(inserter);
  }

  Path root() {
    return root;
  }

  Path gitDir() {
    return gitDir;
  }
}
