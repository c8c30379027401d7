package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;

/** YAML that cannot be read, and where it goes wrong. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position position;

  /**
   * Creates an exception.
   *
   * @param message what is wrong, fit for a finding
   * @param position where, in the text that was read
   */
  public YamlException(String message, Position position) {
    super(message);
    this.position = position;
  }

  /** Where the text goes wrong, counted from the text's own first line. */
  public Position position() {
    return position;
  }
}
