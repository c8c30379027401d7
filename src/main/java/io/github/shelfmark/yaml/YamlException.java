package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;

/** Reports YAML that cannot be read, with the position of the error. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final String hint;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, as the message of a finding
   * @param position the position in the text that was read
   */
  public YamlException(String message, Position position) {
    this(message, position, YamlHints.GENERAL);
  }

  /** As above, with a hint that fits this error. */
  YamlException(String message, Position position, String hint) {
    super(message);
    this.position = position;
    this.hint = hint;
  }

  /** The position of the error, relative to the start of the text. */
  public Position position() {
    return position;
  }

  /** How to mend it, one sentence. */
  public String hint() {
    return hint;
  }
}
