package io.github.shelfmark.paths;

import java.io.IOException;
import java.nio.file.Path;

/** Where paths lead, whether or not there is anything yet. */
public final class RealPaths {
  private RealPaths() {}

  /** A path with all symbolic links resolved, as far as it exists. */
  public static Path of(Path path) {
    Path plain = path.toAbsolutePath().normalize();
    for (Path there = plain; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(plain)).normalize();
      } catch (IOException notThere) {
        // The directory above it may exist.
      }
    }
    return plain;
  }

  /**
   * Whether there is a symbolic link on the way to one path from where it parts with another. Who
   * can write beside a source can put one there.
   */
  public static boolean isLinkedBeside(Path path, Path source) {
    Path plain = path.toAbsolutePath().normalize();
    Path shared = plain;
    while (shared != null && !source.toAbsolutePath().normalize().startsWith(shared)) {
      shared = shared.getParent();
    }
    return shared != null
        && shared.getNameCount() > 0
        && !of(plain).equals(of(shared).resolve(shared.relativize(plain)));
  }
}
