package io.github.shelfmark.record;

import java.nio.file.Path;

/**
 * A directory whose files are collected.
 *
 * @param root the source that it is in
 * @param base the directory that paths are below: the source's, or one with content in it
 * @param later what distinguishes files of a later source directory from those of the first one
 * @param path the directory
 */
record InputDirectory(SourceRoot root, Path base, String later, Path path) {
  /** A directory in this one. */
  InputDirectory inner(Path inside) {
    return new InputDirectory(root, base, later, inside);
  }

  /** A file's path in the site, with slashes on every system, as documents name it. */
  String path(Path file) {
    String below = base.relativize(file).toString();
    return later + root.mount() + below.replace(file.getFileSystem().getSeparator(), "/");
  }
}
