package io.github.shelfmark.paths;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * A directory out of which nothing is read: not by {@code ..}, not by symbolic links, those to its
 * directories included, and nothing of a repository of Git in it.
 */
public final class ConfinedDirectory {
  private static final String COPY = "Put the file itself there.";

  private final Path directory;

  /** A directory, which need not exist. */
  public ConfinedDirectory(Path directory) {
    this.directory = directory.toAbsolutePath().normalize();
  }

  /** Whether a file may be read, as far as can be told before it is opened. */
  public boolean holds(Path file) {
    try {
      real(file);
      return true;
    } catch (IOException refusedOrGone) {
      return false;
    }
  }

  /**
   * Reads a file.
   *
   * @param file a path below the directory
   * @throws ForbiddenPathException if it leads out of the directory, or into a repository
   * @throws IOException if it cannot be read
   */
  public byte[] read(Path file) throws IOException {
    try (InputStream in = open(file)) {
      return in.readAllBytes();
    }
  }

  /** Opens a file, as {@link #read} does. */
  public InputStream open(Path file) throws IOException {
    Path real = real(file);
    InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS);
    // A link may have been put there since it was looked at.
    if (!real.equals(real(file))) {
      in.close();
      throw new ForbiddenPathException(name(file), "was exchanged while it was read", "Try again.");
    }
    return in;
  }

  private Path real(Path file) throws IOException {
    Path plain = file.toAbsolutePath().normalize();
    if (!plain.startsWith(directory)) {
      throw new ForbiddenPathException(name(file), "is not below " + directory, COPY);
    }
    requireNoRepository(file, directory.relativize(plain));
    Path root = directory.toRealPath();
    Path real = plain.toRealPath();
    if (!real.startsWith(root)) {
      throw new ForbiddenPathException(
          name(file), "is reached by a symbolic link that leads out of " + directory, COPY);
    }
    requireNoRepository(file, root.relativize(real));
    return real;
  }

  private void requireNoRepository(Path file, Path below) throws ForbiddenPathException {
    for (Path each : below) {
      if (PathRules.isRepository(each.toString())) {
        throw new ForbiddenPathException(name(file), "is part of a repository of Git", COPY);
      }
    }
  }

  private String name(Path file) {
    Path plain = file.toAbsolutePath().normalize();
    return (plain.startsWith(directory) ? directory.relativize(plain) : plain)
        .toString()
        .replace('\\', '/');
  }
}
