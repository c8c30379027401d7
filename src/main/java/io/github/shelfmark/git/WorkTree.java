package io.github.shelfmark.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Locates the repository of a source. Only directories are examined, never {@code GIT_DIR} and
 * similar variables: those are set inside hooks, and may refer to another repository.
 *
 * @param source the source directory, without symbolic links
 * @param root the directory that contains {@code .git}
 * @param gitDir the directory of this work tree's own files, such as {@code HEAD}
 * @param commonDir the directory of the files shared by all work trees of the repository, such as
 *     its branches
 */
record WorkTree(Path source, Path root, Path gitDir, Path commonDir) {
  /** The maximum length of a file that points to a directory. */
  private static final int POINTER = 8192;

  /** Finds the work tree that contains a directory, from the directory upwards. */
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
      // An unreadable directory counts as no repository.
    }
    return Optional.empty();
  }

  /**
   * The git directory of a work tree; linked work trees and submodules have a file that points to
   * it.
   */
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
    // A directory without these is not a repository; Git continues upwards as well.
    boolean valid =
        Files.isRegularFile(gitDir.resolve("HEAD"))
            && Files.isDirectory(commonDir(gitDir).resolve("objects"));
    return valid ? Optional.of(gitDir) : Optional.empty();
  }

  private static Path commonDir(Path gitDir) throws IOException {
    Path pointer = gitDir.resolve("commondir");
    return Files.isRegularFile(pointer) ? gitDir.resolve(line(pointer)).normalize() : gitDir;
  }

  /** The contents of a small file of one line; empty if the file is too large. */
  static String line(Path file) throws IOException {
    return Files.size(file) > POINTER
        ? ""
        : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
  }
}
