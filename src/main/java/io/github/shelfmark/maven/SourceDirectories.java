package io.github.shelfmark.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The directories that {@code sourceDirectory} and {@code sources} name. */
final class SourceDirectories {
  private SourceDirectories() {}

  /** The first directory: the one that has the configuration; null if none is named. */
  static @Nullable File first(@Nullable File directory, @Nullable List<File> sources) {
    return directory != null || sources == null || sources.isEmpty() ? directory : sources.get(0);
  }

  /**
   * The root of a site of modules need not have content, unless it names a directory and no module
   * has one.
   *
   * @param named whether the directory is configured and must be there
   * @throws MojoFailureException if it is and does not exist
   */
  static void requireIfNamed(Path directory, boolean named) throws MojoFailureException {
    if (named && !Files.isDirectory(directory)) {
      throw new MojoFailureException(
          "There is no source directory " + directory + "; create it or correct sourceDirectory.");
    }
  }

  /**
   * The directories besides the first one.
   *
   * @param base the directory that relative paths start at
   * @param first the first directory
   */
  static List<Path> others(Path base, Path first, @Nullable List<File> sources) {
    List<Path> others = new ArrayList<>();
    if (sources != null) {
      for (File source : sources) {
        Path path = base.resolve(source.toPath()).normalize();
        if (!path.equals(first)) {
          others.add(path);
        }
      }
    }
    return others;
  }
}
