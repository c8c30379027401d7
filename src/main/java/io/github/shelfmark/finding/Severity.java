package io.github.shelfmark.finding;

/** The severity of a {@link Finding}, most severe first. */
public enum Severity {
  /** The site cannot be published; the build fails. */
  ERROR,
  /** Something is probably wrong; the build fails only in strict mode. */
  WARNING,
  /** Information; never fails a build. */
  INFO;

  /** The word that starts a finding's line on the console, such as {@code error}. */
  public String label() {
    return switch (this) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }
}
