package io.github.shelfmark.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A directory that files are written to, but never through a symbolic link below it: that would
 * write, replace or delete what is elsewhere. Each directory is looked at once; shared between
 * threads.
 */
public final class UnlinkedDirectory {
  private final Path root;
  private final Map<String, Boolean> plain = new ConcurrentHashMap<>();

  /** A directory, which need not exist. */
  public UnlinkedDirectory(Path root) {
    this.root = root;
  }

  /**
   * Checks the path of a file that is to be written or removed.
   *
   * @param path from the directory, {@code /} between names
   * @return the file
   * @throws ForbiddenPathException if the path cannot be used, or a directory on it is a link
   */
  public Path file(String path) throws IOException {
    String problem = PathRules.problem(path).orElse("");
    if (!problem.isEmpty()) {
      throw new ForbiddenPathException(path, problem, "Give the page or file another address.");
    }
    int end = path.lastIndexOf('/');
    if (end > 0 && !isPlain(path.substring(0, end))) {
      throw new ForbiddenPathException(
          path,
          "would be written through a symbolic link to a directory in " + root,
          "Remove the link, or let the site have another directory with shelfmark.outputDirectory.");
    }
    return root.resolve(path);
  }

  private boolean isPlain(String directory) {
    Boolean known = plain.get(directory);
    if (known == null) {
      int end = directory.lastIndexOf('/');
      known =
          (end < 0 || isPlain(directory.substring(0, end)))
              && !Files.isSymbolicLink(root.resolve(directory));
      plain.put(directory, known);
    }
    return known;
  }
}
