package io.github.shelfmark.sass;

/**
 * A style sheet that becomes a file of the site.
 *
 * @param path its path below the source directory, to which its imports may be relative
 * @param text its text
 * @param indented whether it is in the indented syntax, which has no braces
 */
public record SassSheet(String path, String text, boolean indented) {
  /** Whether a file is a style sheet in Sass, by its name. */
  public static boolean isSass(String path) {
    return path.endsWith(".scss") || isIndented(path);
  }

  /** Whether a file is in the indented syntax, by its name. */
  public static boolean isIndented(String path) {
    return path.endsWith(".sass");
  }
}
