package io.github.shelfmark.mavensite.descriptor;

import io.github.shelfmark.finding.Position;

/**
 * Where an element of a descriptor is written.
 *
 * @param file the descriptor, as messages name it
 * @param position where its tag begins
 */
public record Origin(String file, Position position) {
  /** Of what no descriptor has. */
  public static final Origin NONE = new Origin("", Position.NONE);
}
