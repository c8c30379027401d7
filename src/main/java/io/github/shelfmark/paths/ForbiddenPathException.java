package io.github.shelfmark.paths;

import java.io.IOException;

/** A path that may not be opened or written. */
public final class ForbiddenPathException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;
  private final String hint;

  /**
   * A path that is refused.
   *
   * @param path as people know it
   * @param message what is wrong with it, a part of a sentence whose subject is the path
   * @param hint how to mend it, one sentence
   */
  public ForbiddenPathException(String path, String message, String hint) {
    super(path + " " + message);
    this.path = path;
    this.problem = message;
    this.hint = hint;
  }

  /** The path as people know it. */
  public String path() {
    return path;
  }

  /** What is wrong with it. */
  public String problem() {
    return problem;
  }

  /** How to mend it. */
  public String hint() {
    return hint;
  }
}
