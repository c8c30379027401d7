package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.finding.Position;

/** XML that is not well-formed, or that has what is not read. */
final class XmlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position position;
  private final String hint;

  XmlException(Position position, String message, String hint) {
    super(message);
    this.position = position;
    this.hint = hint;
  }

  Position position() {
    return position;
  }

  String hint() {
    return hint;
  }
}
