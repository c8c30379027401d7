package io.github.shelfmark.markup.flexmark.write;

import io.github.shelfmark.markup.container.OpenDirectives;
import io.github.shelfmark.markup.flexmark.heading.HeadingAnchors;
import io.github.shelfmark.markup.html.GivenIds;

/**
 * What a body has in common with the one that it is a part of.
 *
 * @param ids the ids that authors gave to elements
 * @param anchors chooses the ids of headings
 * @param directives the directives that are being written
 * @param notes what the ids of footnotes begin with, so that those of different files differ
 * @param levels how much deeper headings are than they are written
 */
public record Surroundings(
    GivenIds ids, HeadingAnchors anchors, OpenDirectives directives, String notes, int levels) {
  /** Of a body that is part of none. */
  public static Surroundings none(HeadingAnchors anchors) {
    return new Surroundings(new GivenIds(), anchors, new OpenDirectives(), "", 0);
  }

  /** Of the same body when it is written once more, as Markdown. */
  Surroundings again() {
    return new Surroundings(new GivenIds(), anchors, new OpenDirectives(), notes, levels);
  }

  /** Of a part of this body. */
  Surroundings inside(int deeper) {
    String label = "part" + directives.next("part of the body") + "-";
    return new Surroundings(ids, anchors, directives, label, levels + deeper);
  }
}
