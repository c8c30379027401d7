package io.github.shelfmark.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Which files of a source are content at all, as patterns of Maven: {@code *} and {@code ?} stay in
 * one name, {@code **} goes through directories, and a slash at the end means all that is in the
 * directory. Without patterns, every file is. Used by one thread.
 */
final class Includes {
  private final List<Include> includes = new ArrayList<>();

  /** One pattern, and whether a file has matched it. */
  private static final class Include {
    private final String written;
    private final String literal;
    private final PathPattern pattern;
    private boolean used;

    Include(String written) {
      this.written = written;
      String glob = complete(written);
      this.pattern = new PathPattern(glob);
      int wild = firstWildcard(glob);
      this.literal = wild < 0 ? glob : glob.substring(0, wild);
    }

    boolean matches(String path) {
      // Most files are not even in the directory that a pattern is about.
      boolean matches = path.startsWith(literal) && pattern.matches(path);
      used |= matches;
      return matches;
    }

    /** Whether a directory is on the way to the part with wildcards, or below it. */
    boolean mayBeIn(String directory) {
      String name = directory + "/";
      return name.startsWith(literal) || names(directory);
    }

    /** Whether the part without wildcards names a file or directory, or one that is in it. */
    boolean names(String path) {
      return literal.equals(path) || literal.startsWith(path + "/");
    }
  }

  Includes(List<String> globs) {
    for (String glob : globs) {
      if (!glob.isBlank()) {
        includes.add(new Include(glob.strip()));
      }
    }
  }

  boolean isEmpty() {
    return includes.isEmpty();
  }

  /** Whether a file may be content. */
  boolean match(String path) {
    boolean found = includes.isEmpty();
    for (Include include : includes) {
      // Each is asked, so that those that match nothing are known.
      found |= include.matches(path);
    }
    return found;
  }

  /** Whether files in a directory may be content. */
  boolean mayBeIn(String directory) {
    boolean found = includes.isEmpty();
    for (int i = 0; i < includes.size() && !found; i++) {
      found = includes.get(i).mayBeIn(directory);
    }
    return found;
  }

  /** Whether a pattern names a file or directory without wildcards, which may be a hidden one. */
  boolean names(String path) {
    for (Include include : includes) {
      if (include.names(path)) {
        return true;
      }
    }
    return false;
  }

  /** The patterns that no file has matched, each with its index. */
  List<Integer> unused() {
    List<Integer> unused = new ArrayList<>();
    for (int i = 0; i < includes.size(); i++) {
      if (!includes.get(i).used) {
        unused.add(i);
      }
    }
    return unused;
  }

  /** A pattern as it is written. */
  String written(int index) {
    return includes.get(index).written;
  }

  private static String complete(String written) {
    String glob = written.replace('\\', '/');
    while (glob.startsWith("./") || glob.startsWith("/")) {
      glob = glob.substring(glob.indexOf('/') + 1);
    }
    return glob.endsWith("/") ? glob + "**" : glob;
  }

  private static int firstWildcard(String glob) {
    for (int i = 0; i < glob.length(); i++) {
      if (glob.charAt(i) == '*' || glob.charAt(i) == '?') {
        return i;
      }
    }
    return -1;
  }
}
