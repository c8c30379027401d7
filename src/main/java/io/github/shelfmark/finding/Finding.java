package io.github.shelfmark.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * A diagnostic of a build: an error, a warning, or information for the user.
 *
 * @param severity its severity
 * @param code its kind
 * @param file the file it is about, relative to the source directory with {@code /} between names;
 *     empty if it is not about a file
 * @param position the position in the file
 * @param message what is wrong, one sentence without a full stop
 * @param hint how to fix it, one sentence; empty if there is nothing to add
 */
public record Finding(
    Severity severity,
    FindingCode code,
    String file,
    Position position,
    String message,
    String hint) {

  /**
   * A finding; extensions may be compiled without checks for null. Message and hint hold what
   * authors wrote, and are one line that can be printed anywhere.
   */
  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(position, "position");
    message = Printable.of(Objects.requireNonNull(message, "message"));
    hint = Printable.of(Objects.requireNonNull(hint, "hint"));
  }

  /**
   * The order in which findings are reported: by file, then most severe first, then by position.
   */
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

  /** A finding that fails the build only in strict mode. */
  public static Finding warning(
      FindingCode code, String file, Position position, String message, String hint) {
    return new Finding(Severity.WARNING, code, file, position, message, hint);
  }

  /** A finding that never fails a build. */
  public static Finding info(
      FindingCode code, String file, Position position, String message, String hint) {
    return new Finding(Severity.INFO, code, file, position, message, hint);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return other == severity ? this : new Finding(other, code, file, position, message, hint);
  }

  /** Whether a site may do without it. */
  public boolean isAcceptable() {
    return severity == Severity.ERROR ? code.isOptional() : code.isSettable();
  }

  /** {@code file:line:column: message}, the form that editors and CI services turn into a link. */
  public String headline() {
    return file.isEmpty() ? message : Printable.of(file) + position + ": " + message;
  }
}
