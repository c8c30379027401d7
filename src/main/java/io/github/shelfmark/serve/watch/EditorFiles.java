package io.github.shelfmark.serve.watch;

import java.nio.file.Path;

/** Files that editors make beside the one that is saved, and remove again. */
final class EditorFiles {
  private EditorFiles() {}

  /** Whether a name is one that editors give to such files, and authors do not. */
  static boolean isOne(Path path) {
    Path file = path.getFileName();
    String name = file == null ? "" : file.toString();
    return name.endsWith("~")
        || name.equals("4913")
        || name.startsWith(".#")
        || (name.startsWith("#") && name.endsWith("#"))
        || isSwap(name)
        || name.endsWith("___jb_tmp___")
        || name.endsWith("___jb_old___")
        || name.startsWith(".goutputstream-")
        || name.endsWith(".kate-swp")
        || name.equals(".DS_Store");
  }

  /** Vim's {@code .name.swp}, {@code .swo} where that is taken, and so on. */
  private static boolean isSwap(String name) {
    int dot = name.lastIndexOf('.');
    String end = name.substring(dot + 1);
    return name.startsWith(".")
        && dot > 0
        && end.length() >= 3
        && end.length() <= 4
        && end.startsWith("sw");
  }
}
