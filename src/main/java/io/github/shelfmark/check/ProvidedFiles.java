package io.github.shelfmark.check;

import io.github.shelfmark.record.Watched;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.text.HtmlIds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files that other tools have written into the output directory before this build. Whether they are
 * there yet depends on the order of the tools: Maven 4 runs the reports after us.
 */
public final class ProvidedFiles {
  /** Larger files are not searched for anchors. */
  private static final long LARGEST = 16L * 1024 * 1024;

  private final Path output;
  private final OutputPaths paths;
  private final Function<String, Optional<String>> directories;
  private final Watched watched;

  /**
   * Files in an output directory.
   *
   * @param paths what this build writes itself
   * @param directories gives the directory that the glob of a provided file speaks of
   * @param watched notes what is looked at, so that the next build sees a change
   */
  public ProvidedFiles(
      Path output,
      OutputPaths paths,
      Function<String, Optional<String>> directories,
      Watched watched) {
    this.output = output;
    this.paths = paths;
    this.directories = directories;
    this.watched = watched;
  }

  /** The directory that should have a file and does not; null if the file may come later. */
  @Nullable String lacking(String path) {
    Optional<String> directory = directories.apply(path);
    Path file = inside(path);
    if (directory.isEmpty() || file == null || paths.isDirectory(directory.get())) {
      return null;
    }
    Path parent = inside(directory.get());
    boolean there = parent != null && watched.exists(parent) && Files.isDirectory(parent);
    return there && !watched.exists(file) ? directory.get() : null;
  }

  /** The anchors of a file that is there; null if it is not, or is no page. */
  @Nullable Anchors anchors(String path) {
    Path file = inside(path);
    if (file == null || !watched.exists(file)) {
      return null;
    }
    try {
      if (!file.toRealPath().startsWith(output.toRealPath()) || Files.size(file) > LARGEST) {
        return null;
      }
      watched.content(file);
      return new Anchors(HtmlIds.of(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      // It is another tool's file, and this build does not need it.
      return null;
    }
  }

  /** The place of a path; null if it is not inside the output directory. */
  private @Nullable Path inside(String path) {
    try {
      Path file = output.resolve(path).normalize();
      return file.startsWith(output) && !file.equals(output) ? file : null;
    } catch (InvalidPathException otherSystem) {
      return null;
    }
  }
}
