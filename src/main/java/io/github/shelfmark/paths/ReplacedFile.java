package io.github.shelfmark.paths;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file as a whole: readers see the earlier one or the new one, and never a part. */
public final class ReplacedFile {
  /** What the names of files end with that are not finished. */
  private static final String UNFINISHED = ".next";

  private ReplacedFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything into a file, which does not exist yet. */
    void writeTo(Path file) throws IOException;
  }

  /**
   * Writes a file beside another and then puts it into its place.
   *
   * @throws IOException if it cannot be written; the earlier file is left then
   */
  public static void write(Path file, Content content) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + UNFINISHED);
    // Never through a link that may be there.
    Files.deleteIfExists(next);
    boolean written = false;
    try {
      writeNamed(next, content);
      replace(next, file);
      written = true;
    } finally {
      if (!written) {
        Files.deleteIfExists(next);
      }
    }
  }

  /**
   * Writes the content of a file, and names the file in what is thrown: Java does not, where a disk
   * is full, and nobody would know which one.
   *
   * @throws IOException if it cannot be written
   */
  public static void writeNamed(Path file, Content content) throws IOException {
    try {
      content.writeTo(file);
    } catch (IOException e) {
      if (e.getClass() != IOException.class) {
        throw e;
      }
      FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  private static void replace(Path next, Path file) throws IOException {
    try {
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException simple) {
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
