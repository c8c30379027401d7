package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Heading;
import java.util.ArrayList;
import java.util.List;

/** Finds the headings in HTML text. */
public final class HtmlHeadings {
  private HtmlHeadings() {}

  /** The headings from top to bottom. */
  public static List<Heading> of(String html) {
    List<Heading> headings = new ArrayList<>();
    RawHeadings scanner = new RawHeadings(headings::add);
    scanner.html(html);
    scanner.end();
    return List.copyOf(headings);
  }
}
