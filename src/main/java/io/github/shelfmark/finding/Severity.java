package io.github.shelfmark.finding;

/** How much a {@link Finding} weighs, gravest first. */
public enum Severity {
  /** The site cannot be published like this; the build fails. */
  ERROR,
  /** Something is probably wrong; the build fails only when it is strict. */
  WARNING,
  /** Worth knowing; never fails a build. */
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
