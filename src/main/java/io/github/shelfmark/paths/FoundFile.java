package io.github.shelfmark.paths;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Opens files that a walk over a directory has found and looked at before. A plain file is opened
 * without following links, and then the directories on the way to it are looked at, so that no link
 * can have taken the place of any of them; a file of the directory itself costs nothing more than
 * otherwise. Where there is a link, it is followed only to a file below the same directory.
 */
public final class FoundFile {
  private FoundFile() {}

  /**
   * Reads a file.
   *
   * @param file where it is
   * @param path its path from the directory that was walked, or from where that is mounted
   * @throws IOException if it cannot be read, or leads elsewhere now
   */
  public static byte[] read(Path file, String path) throws IOException {
    try (InputStream in = open(file, path)) {
      return in.readAllBytes();
    }
  }

  /** Opens a file, as {@link #read} does. */
  public static InputStream open(Path file, String path) throws IOException {
    InputStream in;
    try {
      in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException failure) {
      if (!Files.isSymbolicLink(file)) {
        throw failure;
      }
      return new ConfinedDirectory(directory(file, path)).open(file);
    }
    if (!isLinked(file, path)) {
      return in;
    }
    in.close();
    return new ConfinedDirectory(directory(file, path)).open(file);
  }

  /** Whether there is a link on the way from the directory to a file. */
  private static boolean isLinked(Path file, String path) {
    Path parent = file.getParent();
    for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      int start = path.lastIndexOf('/', end - 1) + 1;
      if (parent == null
          || !String.valueOf(parent.getFileName()).equals(path.substring(start, end))) {
        return false;
      }
      if (Files.isSymbolicLink(parent)) {
        return true;
      }
      parent = parent.getParent();
    }
    return false;
  }

  /** The directory that both paths of a file start from. */
  private static Path directory(Path file, String path) {
    Path directory = file.toAbsolutePath().normalize();
    String[] names = path.split("/", -1);
    for (int i = names.length - 1; i >= 0; i--) {
      Path parent = directory.getParent();
      if (parent == null || !String.valueOf(directory.getFileName()).equals(names[i])) {
        break;
      }
      directory = parent;
    }
    return directory;
  }
}
