package io.github.shelfmark.text;

import java.util.List;

/** How the HTML of all dialects marks blocks of code that are diagrams. */
public final class DiagramCode {
  /** The classes of the element that has the code. */
  public static final List<String> CLASSES = List.of("language-plantuml", "language-puml");

  /**
   * The attribute of that element with the file that the code was included from: its links start
   * there, and what is wrong with it is told there.
   */
  public static final String FILE = "data-file";

  private DiagramCode() {}

  /** Whether a text may have diagrams; a quick look for the most common case. */
  public static boolean mayBeIn(String text) {
    return text.contains("plantuml") || text.contains("puml");
  }

  /** Whether the class of a diagram is at an index. */
  public static boolean isClass(String html, int at) {
    for (String name : CLASSES) {
      int end = at + name.length();
      if (html.startsWith(name, at)
          && end < html.length()
          && "\"' ".indexOf(html.charAt(end)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * HTML whose diagrams say which file they are from, unless they say so already because they are
   * from a file within it.
   */
  public static String from(String file, String html) {
    String attribute = " " + FILE + "=\"" + Html.escape(file) + "\"";
    StringBuilder marked = new StringBuilder(html.length() + 64);
    int done = 0;
    for (int at = html.indexOf("language-p"); at >= 0; at = html.indexOf("language-p", at + 1)) {
      int end = html.indexOf('>', at);
      int tag = html.lastIndexOf('<', at);
      if (end >= 0 && tag >= done && isClass(html, at) && isUnmarked(html.substring(tag, end))) {
        marked.append(html, done, end).append(attribute);
        done = end;
      }
    }
    return marked.append(html, done, html.length()).toString();
  }

  private static boolean isUnmarked(String tag) {
    return tag.startsWith("<code") && !tag.contains(" " + FILE + "=");
  }
}
