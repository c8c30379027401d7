package io.github.shelfmark.project;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.paths.PathRules;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/** Guesses at the file that is meant by a path at which there is none. */
final class PathGuesses {
  /** The most names of a directory that are looked at. */
  private static final int MOST_NAMES = 2_000;

  /** The most names that a hint lists. */
  private static final int FEW = 12;

  private PathGuesses() {}

  /**
   * What to do about a path.
   *
   * @param base the directory of the project
   * @param file a path below it
   */
  static String hint(Path base, Path file) {
    Path there = base;
    for (Path name : base.relativize(file)) {
      Path next = there.resolve(name);
      if (!Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
        return hint(base, there, name.toString());
      }
      if (!Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS)) {
        return "\"" + shown(base, next) + "\" is no directory.";
      }
      there = next;
    }
    return "Correct the path.";
  }

  private static String hint(Path base, Path directory, String missing) {
    Set<String> names = names(directory);
    String start = directory.equals(base) ? "" : shown(base, directory) + "/";
    String near = Nearest.of(missing, names).orElse("");
    if (!near.isEmpty()) {
      return "Did you mean \"" + start + near + "\"?";
    }
    String rule =
        "A path starts at the directory of the project, with ./ at its start at that of the"
            + " document.";
    String where = start.isEmpty() ? "The directory of the project" : "\"" + start + "\"";
    return names.isEmpty() || names.size() > FEW
        ? rule
        : where + " has " + String.join(", ", names) + ". " + rule;
  }

  private static Set<String> names(Path directory) {
    Set<String> names = new TreeSet<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      Iterator<Path> each = entries.iterator();
      for (int i = 0; i < MOST_NAMES && each.hasNext(); i++) {
        String name = String.valueOf(each.next().getFileName());
        if (!PathRules.isHidden(name)) {
          names.add(name);
        }
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      return Set.of();
    }
    return names;
  }

  private static String shown(Path base, Path file) {
    return base.relativize(file).toString().replace('\\', '/');
  }
}
