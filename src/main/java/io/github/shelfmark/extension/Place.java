package io.github.shelfmark.extension;

import io.github.shelfmark.finding.Position;

/** A place in an author's file, worked out only when somebody asks: counting lines costs time. */
@FunctionalInterface
public interface Place {
  /** The place as line and column. */
  Position position();
}
