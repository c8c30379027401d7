package io.github.shelfmark.sink;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What is done to files when a site is put into its place; tests let it fail. */
interface Moves {
  /** The operations of the system. */
  Moves SYSTEM = new Moves() {};

  /**
   * Moves a file over another, so that readers never see half a file.
   *
   * @throws AtomicMoveNotSupportedException if they are in different file systems
   */
  default void atomic(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Copies a file to where there is none. */
  default void copy(Path from, Path to) throws IOException {
    Files.copy(from, to);
  }
}
