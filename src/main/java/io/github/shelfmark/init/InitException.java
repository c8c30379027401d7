package io.github.shelfmark.init;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Why nothing could be started, in words for the user; nothing has been written then. */
public final class InitException extends Exception {
  private static final long serialVersionUID = 1;

  InitException(String message) {
    super(message);
  }

  /** A directory that was named and is not there. */
  public static InitException noDirectory(Path directory) {
    return new InitException(
        "There is no directory " + directory + "; correct shelfmark.sourceDirectory.");
  }

  /** What the system has refused. */
  static InitException of(IOException failure) {
    InitException told = new InitException("Nothing was written: " + why(failure));
    told.initCause(failure);
    return told;
  }

  private static String why(IOException failure) {
    if (!(failure instanceof FileSystemException system)) {
      String message = failure.getMessage();
      return message == null ? "the system says no more" : message;
    }
    String file = system.getFile() + ": ";
    if (failure instanceof AccessDeniedException) {
      return file + "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return file + "there is a file where a directory is needed";
    }
    return file + (system.getReason() == null ? "the system gives no reason" : system.getReason());
  }
}
