package io.github.shelfmark.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * File name patterns as Ruby's {@code File.fnmatch} reads them without flags, which is what
 * Jekyll's {@code include} and {@code exclude} use: {@code *} and {@code ?} match slashes too.
 */
final class Globs {
  private final List<String> prefixes = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

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
        patterns.add(compile(relative, bySegment));
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
    for (Pattern pattern : patterns) {
      if (pattern.matcher(path).matches()) {
        return true;
      }
    }
    return false;
  }

  /** A pattern as Ruby's {@code Dir.glob} interprets it: only a double star matches slashes. */
  static Globs ofPaths(String glob) {
    return new Globs(List.of(glob), true);
  }

  private static Pattern compile(String glob, boolean bySegment) {
    StringBuilder regex = new StringBuilder();
    int star = -1;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      int close = c == '[' ? glob.indexOf(']', i + 2) : -1;
      if (bySegment && glob.startsWith("**/", i)) {
        regex.append("(?:.*/)?");
        star = -1;
        i += 2;
      } else if (c == '*') {
        // Consecutive stars are equivalent to one.
        if (i == 0 || glob.charAt(i - 1) != '*') {
          // Make the part between two stars an atomic group: its first match is as good as any
          // other, and without backtracking, matching cannot take exponential time.
          if (star >= 0) {
            regex.insert(star, "(?>").append(')');
          }
          star = regex.length();
          regex.append(bySegment ? "[^/]*?" : ".*?");
        }
      } else if (c == '?') {
        regex.append(bySegment ? "[^/]" : ".");
      } else if (close > 0) {
        String set = glob.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[");
        regex.append('[').append(set.replace("&&", "&\\&").replaceFirst("^!", "^")).append(']');
        i = close;
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL);
  }
}
