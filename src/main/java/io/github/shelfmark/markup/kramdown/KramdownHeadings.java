package io.github.shelfmark.markup.kramdown;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import java.util.List;

/** Headings (interim). */
public final class KramdownHeadings {
  private KramdownHeadings() {}

  /** The headings of a text. */
  public static List<Heading> of(String text) {
    return new KramdownRenderer(Links.UNCHANGED).headings(text);
  }
}
