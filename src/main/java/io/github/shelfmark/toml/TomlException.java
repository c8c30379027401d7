package io.github.shelfmark.toml;

import io.github.shelfmark.finding.Position;

/** Reports TOML that cannot be read, with the position of the error. */
public final class TomlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position position;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, as the message of a finding
   * @param position the position in the text that was read
   */
  TomlException(String message, Position position) {
    super(message);
    this.position = position;
  }

  /** The position of the error, relative to the start of the text. */
  public Position position() {
    return position;
  }
}
