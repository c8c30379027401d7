package io.github.shelfmark.read;

import io.github.shelfmark.finding.Finding;

/** Thrown when the title that a text gives itself cannot be read, because an extension failed. */
public final class TitleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /**
   * An exception.
   *
   * @param finding what failed; its file is added where the document is known
   */
  public TitleException(Finding finding) {
    super(finding.message(), null, false, false);
    this.finding = finding;
  }

  /** The finding about a file. */
  Finding in(String file) {
    return new Finding(
        finding.severity(),
        finding.code(),
        file,
        finding.position(),
        finding.message(),
        finding.hint());
  }
}
