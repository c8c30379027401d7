package io.github.shelfmark.extension;

import java.util.stream.Stream;

/**
 * Files of a theme that only some pages load: style sheets and scripts below {@code blocks/}. All
 * other style sheets and scripts are joined, and every page loads them.
 */
public final class BlockFile {
  private static final String DIRECTORY = "blocks/";
  private static final String STYLE = ".css";
  private static final String SCRIPT = ".js";

  private BlockFile() {}

  /** Whether a file is the style sheet or the script of a block, by its path in the theme. */
  public static boolean is(String path) {
    return path.startsWith(DIRECTORY) && (path.endsWith(STYLE) || path.endsWith(SCRIPT));
  }

  /** The path of the style sheet of a block in a theme. */
  public static String style(String block) {
    return DIRECTORY + block + STYLE;
  }

  /** The path of the script of a block in a theme. */
  public static String script(String block) {
    return DIRECTORY + block + SCRIPT;
  }

  /** The block of a resource that a directive adds to the theme; none if it is another file. */
  static Stream<String> nameIn(String resource) {
    String path = resource.substring(resource.indexOf('/') + 1);
    return is(path)
        ? Stream.of(path.substring(DIRECTORY.length(), path.lastIndexOf('.')))
        : Stream.empty();
  }
}
