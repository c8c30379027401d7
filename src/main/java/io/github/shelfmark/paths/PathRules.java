package io.github.shelfmark.paths;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Optional;

/** What a relative path, with {@code /} between names, may be wherever files are written. */
public final class PathRules {
  /** In bytes of UTF-8; file systems count bytes or UTF-16 units, and none holds more. */
  private static final int LONGEST_NAME = 255;

  /** In bytes; macOS holds paths of 1,024 and other systems more, and the site lies somewhere. */
  private static final int LONGEST_PATH = 1000;

  private static final int HIGHEST_CONTROL = 0x9f;

  private PathRules() {}

  /**
   * What is wrong with a path that a file is to be written to.
   *
   * @return a part of a sentence whose subject is the path; empty if it can be used
   */
  public static Optional<String> problem(String path) {
    int start = 0;
    int bytes = 0;
    boolean plain = true;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/') {
        Optional<String> wrong = name(path, start, i, bytes);
        if (wrong.isPresent()) {
          return wrong;
        }
        start = i + 1;
        bytes = 0;
      } else if (c == '\\' || isControl(c)) {
        return Optional.of(c == '\\' ? "has a backslash" : "has a control character");
      } else if (c < 0x80) {
        bytes++;
      } else {
        plain = false;
        bytes += c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
      }
    }
    Optional<String> wrong = name(path, start, path.length(), bytes);
    if (wrong.isPresent()) {
      return wrong;
    }
    if (path.length() > LONGEST_PATH / 4 && bytes(path) > LONGEST_PATH) {
      return Optional.of("has more than 1,000 bytes, which is too long for a path");
    }
    return plain || isPath(path)
        ? Optional.empty()
        : Optional.of("has a character that names of files on this system cannot have");
  }

  private static boolean isControl(char c) {
    return c < ' ' || (c >= 0x7f && c <= HIGHEST_CONTROL);
  }

  private static int bytes(String path) {
    return path.getBytes(StandardCharsets.UTF_8).length;
  }

  private static Optional<String> name(String path, int start, int end, int bytes) {
    if (end == start) {
      return Optional.of("has an empty name");
    }
    if (bytes > LONGEST_NAME) {
      return Optional.of("has a name of " + bytes + " bytes; no file can have more than 255");
    }
    char first = path.charAt(start);
    if (first != '.' && first != 'g' && first != 'G' && first < 0x80) {
      return Optional.empty();
    }
    String name = path.substring(start, end);
    if (name.equals(".") || name.equals("..")) {
      return Optional.of("has a name \"" + name + "\"");
    }
    return isRepository(name)
        ? Optional.of("is in a \"" + name + "\", which belongs to Git alone")
        : Optional.empty();
  }

  /**
   * Whether a name is that of Git's own directory, in any of the ways in which file systems spell
   * it: without case, with blanks or dots at the end, short, or with characters that are ignored.
   */
  public static boolean isRepository(String name) {
    if (name.length() < 4 || name.length() > 64) {
      return false;
    }
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (Character.getType(name.charAt(i)) != Character.FORMAT) {
        bare.append(name.charAt(i));
      }
    }
    int end = bare.length();
    while (end > 0 && (bare.charAt(end - 1) == '.' || bare.charAt(end - 1) == ' ')) {
      end--;
    }
    String lower = bare.substring(0, end).toLowerCase(Locale.ROOT);
    return lower.equals(".git") || lower.equals("git~1") || lower.startsWith(".git::$");
  }

  /** Whether a name begins with a dot: of a file that tools keep and that nobody wants to show. */
  public static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private static boolean isPath(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < path.length()
          && Character.isLowSurrogate(path.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    try {
      FileSystems.getDefault().getPath(path);
      return true;
    } catch (InvalidPathException notHere) {
      return false;
    }
  }
}
