package io.github.shelfmark.maven;

import io.github.shelfmark.finding.Printable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a site could not be written, in words. */
final class WriteFailure {
  private WriteFailure() {}

  static String text(IOException failure) {
    return Printable.of("the site could not be written, and what was there stays: " + why(failure));
  }

  private static String why(IOException failure) {
    if (failure instanceof FileSystemException system && system.getReason() == null) {
      return system.getFile() + ": " + reason(system);
    }
    String message = failure.getMessage();
    return message == null ? "the system says no more" : message;
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such file or directory";
    }
    return failure instanceof FileAlreadyExistsException
        ? "there is a file where a directory is needed"
        : "the system gives no reason";
  }
}
