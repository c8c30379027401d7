package io.github.shelfmark.record;

import java.io.IOException;

/** A file is no longer what it was when the build began. */
public final class ChangedFileException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * A file that has changed.
   *
   * @param path its path in the site
   */
  public ChangedFileException(String path) {
    super(path + " was changed during the build");
  }
}
