package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import java.util.List;

/** Headings (interim). */
public final class CommonMarkHeadings {
  private CommonMarkHeadings() {}

  /** The headings of a text. */
  public static List<Heading> of(String text) {
    return new CommonMarkRenderer(Links.UNCHANGED, List.of()).headings(text);
  }
}
