package io.github.shelfmark.extension;

import java.util.List;

/** Chooses the heading that gives a document its title. */
public final class HeadingTitle {
  private HeadingTitle() {}

  /**
   * The text of the first heading of level 1, wherever it is, or else of the first heading.
   *
   * @param headings the headings of a document from top to bottom
   * @return the text; empty if no heading has a text
   */
  public static String of(List<Heading> headings) {
    String first = "";
    for (Heading heading : headings) {
      String text = heading.text().strip();
      if (!text.isEmpty()) {
        if (heading.level() == 1) {
          return text;
        }
        first = first.isEmpty() ? text : first;
      }
    }
    return first;
  }
}
