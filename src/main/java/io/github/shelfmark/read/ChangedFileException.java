package io.github.shelfmark.read;

import java.io.IOException;

/** A file is no longer what it was when the build began. */
public final class ChangedFileException extends IOException {
  private static final long serialVersionUID = 1;

  ChangedFileException(String path) {
    super(path + " was changed during the build");
  }
}
