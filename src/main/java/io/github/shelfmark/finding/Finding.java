package io.github.shelfmark.finding;

import java.util.Comparator;

/**
 * One thing a build has to tell its user.
 *
 * @param severity how much it weighs
 * @param code what kind of thing it is
 * @param file the file it stands in, relative to the source directory with {@code /} between names;
 *     empty when no file is to blame
 * @param position where in the file
 * @param message what is wrong, one sentence without a full stop
 * @param hint how to mend it, one sentence; empty when there is nothing to add
 */
public record Finding(
    Severity severity,
    FindingCode code,
    String file,
    Position position,
    String message,
    String hint) {

  /** By file, then gravest first, then from top to bottom: the order in which findings are told. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::position)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  /** A finding that fails the build. */
  public static Finding error(
      FindingCode code, String file, Position position, String message, String hint) {
    return new Finding(Severity.ERROR, code, file, position, message, hint);
  }

  /** A finding that fails only a strict build. */
  public static Finding warning(
      FindingCode code, String file, Position position, String message, String hint) {
    return new Finding(Severity.WARNING, code, file, position, message, hint);
  }

  /** A finding that never fails a build. */
  public static Finding info(
      FindingCode code, String file, Position position, String message, String hint) {
    return new Finding(Severity.INFO, code, file, position, message, hint);
  }

  /** {@code file:line:column: message}, the form that editors and CI turn into a link. */
  public String headline() {
    return file.isEmpty() ? message : file + position + ": " + message;
  }
}
