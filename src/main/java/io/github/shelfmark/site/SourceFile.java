package io.github.shelfmark.site;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of the source that may be content.
 *
 * @param path its path relative to the source directory, {@code /} between names
 * @param file where it is
 * @param collection the collection whose directory it is in; empty for none
 */
public record SourceFile(String path, Path file, String collection) {
  /** The file's name without its directories. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Its directory with a slash at its end; empty for the source directory. */
  public String directory() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The part of the name after the last dot, in lower case; empty if there is none. */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The path without the last dot and what follows it. */
  public String pathWithoutExtension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? path : path.substring(0, path.length() - name.length() + dot);
  }
}
