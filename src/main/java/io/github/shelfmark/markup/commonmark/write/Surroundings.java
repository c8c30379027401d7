package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.container.OpenDirectives;
import io.github.shelfmark.markup.html.GivenIds;
import io.github.shelfmark.text.HeadingIds;

/**
 * What a body has in common with the one that it is a part of.
 *
 * @param ids the ids that authors gave to elements
 * @param headingIds the ids of headings
 * @param directives the directives that are being written
 * @param notes what the ids of footnotes begin with, so that those of different files differ
 * @param levels how much deeper headings are than they are written
 */
public record Surroundings(
    GivenIds ids, HeadingIds headingIds, OpenDirectives directives, String notes, int levels) {
  private static final int DEEPEST = 6;

  /** Of a body that is part of none. */
  public static Surroundings none() {
    return new Surroundings(new GivenIds(), new HeadingIds(), new OpenDirectives(), "", 0);
  }

  /** Of a part of this body. */
  public Surroundings inside(int deeper) {
    String label = "part" + directives.next("part of the body") + "-";
    return new Surroundings(ids, headingIds, directives, label, levels + deeper);
  }

  /** The level that a heading is written with. */
  public int level(int level) {
    return Math.max(1, Math.min(DEEPEST, level + levels));
  }
}
