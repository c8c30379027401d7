package io.github.shelfmark.read;

import java.util.ArrayList;
import java.util.List;

/**
 * File name patterns as Ruby's {@code File.fnmatch} reads them without flags, which is what
 * Jekyll's {@code include} and {@code exclude} use: {@code *} and {@code ?} match slashes too.
 */
final class Globs {
  private final List<String> prefixes = new ArrayList<>();
  private final List<GlobPattern> patterns = new ArrayList<>();

  Globs(List<String> globs) {
    this(globs, false);
  }

  private Globs(List<String> globs, boolean bySegment) {
    for (String glob : globs) {
      String relative = glob.startsWith("/") ? glob.substring(1) : glob;
      if (relative.isEmpty()) {
        continue;
      }
      if (relative.chars().anyMatch(c -> c == '*' || c == '?' || c == '[')) {
        patterns.add(new GlobPattern(relative, bySegment));
      } else {
        prefixes.add(relative);
      }
    }
  }

  /**
   * Whether any pattern matches a path or one of its parent directories.
   *
   * @param path a path relative to the source
   * @param directory whether it is a directory
   */
  boolean match(String path, boolean directory) {
    for (String prefix : prefixes) {
      if (path.startsWith(prefix) || (directory && prefix.equals(path + "/"))) {
        return true;
      }
    }
    for (GlobPattern pattern : patterns) {
      if (pattern.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /** A pattern as Ruby's {@code Dir.glob} interprets it: only a double star matches slashes. */
  static Globs ofPaths(String glob) {
    return new Globs(List.of(glob), true);
  }
}
