package io.github.shelfmark.read;

import io.github.shelfmark.text.Stars;

/**
 * A pattern for paths as Maven reads it: {@code *} and {@code ?} stay in one name, and a name that
 * is {@code **} stands for any number of directories. Matching takes time in proportion to the
 * product of both lengths at most, because only the last wildcard is ever tried again.
 */
final class PathPattern {
  private final String[] names;

  PathPattern(String glob) {
    this.names = glob.split("/", -1);
  }

  /** Whether a path, with slashes between its names, is as the pattern says. */
  boolean matches(String path) {
    String[] parts = path.split("/", -1);
    int name = 0;
    int part = 0;
    int star = -1;
    int retry = 0;
    while (part < parts.length) {
      if (name < names.length && names[name].equals("**")) {
        star = name++;
        retry = part;
      } else if (name < names.length && Stars.match(names[name], parts[part], '?')) {
        name++;
        part++;
      } else if (star >= 0) {
        name = star + 1;
        part = ++retry;
      } else {
        return false;
      }
    }
    while (name < names.length && names[name].equals("**")) {
      name++;
    }
    return name == names.length;
  }
}
