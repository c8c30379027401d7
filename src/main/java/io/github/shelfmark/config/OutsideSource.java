package io.github.shelfmark.config;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.paths.ForbiddenPathException;

/** A file of the source that is none, because a link leads out of it. */
public final class OutsideSource {
  private OutsideSource() {}

  /**
   * The finding about a file that was not read.
   *
   * @param file its path in the source
   * @param what what it is, such as {@code the configuration}
   */
  public static Finding finding(String file, String what, ForbiddenPathException refusal) {
    return Finding.error(
        FindingCode.OUTSIDE_SOURCE,
        file,
        Position.NONE,
        what + " " + refusal.problem(),
        refusal.hint());
  }
}
