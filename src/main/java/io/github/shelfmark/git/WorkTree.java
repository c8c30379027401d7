package io.github.shelfmark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the repository of a source lies. Only the directories tell, never {@code GIT_DIR} and its
 * like: they are set inside hooks, and then for something else.
 *
 * @param source the source directory, without symbolic links
 * @param root the directory that has the {@code .git}
 * @param gitDir what belongs to this work tree, such as {@code HEAD}
 * @param commonDir what belongs to all work trees of the repository, such as its branches
 */
record WorkTree(Path source, Path root, Path gitDir, Path commonDir) {
  /** A file that points to a directory is not longer than this. */
  private static final int POINTER = 8192;

  /** Looks for the work tree that a directory lies in, from the directory upwards. */
  static Optional<WorkTree> around(Path directory) {
    try {
      Path source = directory.toRealPath();
      for (Path root = source; root != null; root = root.getParent()) {
        Optional<Path> gitDir = gitDir(root);
        if (gitDir.isPresent()) {
          return Optional.of(new WorkTree(source, root, gitDir.get(), commonDir(gitDir.get())));
        }
      }
    } catch (IOException | InvalidPathException unreadable) {
      // Where nobody may look there is no repository for us.
    }
    return Optional.empty();
  }

  /** The git directory of a work tree; a linked work tree and a submodule have a file instead. */
  private static Optional<Path> gitDir(Path root) throws IOException {
    Path dotGit = root.resolve(".git");
    Path gitDir = dotGit;
    if (Files.isRegularFile(dotGit)) {
      String pointer = line(dotGit);
      if (!pointer.startsWith("gitdir:")) {
        return Optional.empty();
      }
      gitDir = root.resolve(pointer.substring("gitdir:".length()).strip()).normalize();
    }
    // An empty directory of that name is no repository, and Git looks further up as well.
    boolean valid =
        Files.isRegularFile(gitDir.resolve("HEAD"))
            && Files.isDirectory(commonDir(gitDir).resolve("objects"));
    return valid ? Optional.of(gitDir) : Optional.empty();
  }

  private static Path commonDir(Path gitDir) throws IOException {
    Path pointer = gitDir.resolve("commondir");
    return Files.isRegularFile(pointer) ? gitDir.resolve(line(pointer)).normalize() : gitDir;
  }

  /** What a small file of one line says; empty when it is not small. */
  static String line(Path file) throws IOException {
    return Files.size(file) > POINTER
        ? ""
        : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
  }
}
