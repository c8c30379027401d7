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
     * @param path its path below the claimed directory
     */
    void write(String path, byte[] bytes) throws IOException;
  }

  /** Makes all files of the directory. */
  void make(Target target) throws IOException;
}
