package io.github.shelfmark.theme.body;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether a body shows the title of its page, which then is not written above it again.
 */
public final class OwnTitle {
  private OwnTitle() {}

  /**
   * Whether a body shows a title: it has it as a heading of level 1, or begins with a heading of
   * level 1, or with the heading that gave the page its title.
   *
   * @param authored whether the author gave the page its title; else it may be that of a heading
   */
  public static boolean isIn(Body body, String title, boolean authored) {
    List<Heading> headings = body.headings();
    for (Heading heading : headings) {
      if (heading.level() == 1 && heading.text().equals(title)) {
        return true;
      }
    }
    int level = levelAtStart(body.html());
    boolean same = !headings.isEmpty() && headings.get(0).text().equals(title);
    return level == 1 || (level > 1 && !authored && same);
  }

  /** The level of the heading before which there is no text; 0 if there is none. */
  private static int levelAtStart(String html) {
    TagScanner scanner = new TagScanner(html);
    int done = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      if (hasText(html, done, tag.start())) {
        return 0;
      }
      String name = tag.name();
      if (name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0) {
        return name.charAt(1) - '0';
      }
      done = tag.end();
    }
    return 0;
  }

  /** Whether there is anything but white space and comments between two tags. */
  private static boolean hasText(String html, int from, int to) {
    int at = from;
    while (at < to) {
      if (html.startsWith("<!--", at)) {
        int end = html.indexOf("-->", at);
        at = end < 0 || end > to ? to : end + 3;
      } else if (html.charAt(at) > ' ') {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }
}
