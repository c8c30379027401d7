package io.github.shelfmark.markup.liquid;

import io.github.shelfmark.finding.Position;

/**
 * The name of a tag or filter that does not exist, and where it is.
 *
 * @param file the file that contains it
 * @param position the position in the file
 */
public record UnknownName(Kind kind, String name, String file, Position position) {
  /** What has the name. */
  public enum Kind {
    /** A tag, which writes nothing. */
    TAG,
    /** A filter, which changes nothing. */
    FILTER
  }
}
