package io.github.shelfmark.extension;

import java.io.IOException;

/** The files of a directory that a producer has claimed. */
@FunctionalInterface
public interface ClaimedFiles {
  /** Takes the files. */
  @FunctionalInterface
  interface Target {
    /**
     * Takes a file.
     *
     * @param path its path below the claimed directory, {@code /} between names
     * @param bytes its content, which does not change any more
     * @throws IOException if it cannot be written; do not catch it
     * @throws IllegalArgumentException if the path leads out of the directory or was written before
     */
    void write(String path, byte[] bytes) throws IOException;
  }

  /**
   * Makes all files of the directory. Called once in each build that makes outputs.
   *
   * @param target takes the files, from any thread
   * @throws IOException if a file that they are made of cannot be read
   */
  void make(Target target) throws IOException;
}
