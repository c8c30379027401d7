package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Position;

/** A place in an author's file. It is computed on request, because counting lines is slow. */
@FunctionalInterface
public interface Place {
  /** The place as line and column. */
  Position position();
}
