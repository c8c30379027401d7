package io.github.shelfmark.theme.body;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlText;
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
   * @param foreign whether the page was written for another theme, which may not have shown its
   *     title: then other text, such as a badge or the contents, may come before a heading of level
   *     1 if it is the first heading and the only one of its level
   */
  public static boolean isIn(Body body, String title, boolean authored, boolean foreign) {
    List<Heading> headings = body.headings();
    int first = 0;
    for (Heading heading : headings) {
      if (heading.level() == 1 && heading.text().equalsIgnoreCase(title)) {
        return true;
      }
      first += heading.level() == 1 ? 1 : 0;
    }
    if (foreign && first == 1 && headings.get(0).level() == 1) {
      return true;
    }
    String html = body.html();
    Optional<Tag> start = headingAtStart(html);
    int level = start.map(OwnTitle::level).orElse(0);
    if (level > 1 && !authored) {
      boolean listed = !headings.isEmpty() && headings.get(0).text().equals(title);
      return listed || hasUnlisted(html, level, title, true) || hasUnlisted(html, 1, title, false);
    }
    return level == 1 || hasUnlisted(html, 1, title, false);
  }

  /**
   * Whether the markup has a heading with a text, which dialects may not list if nothing can lead
   * to it.
   *
   * @param first whether only the first heading of the level counts
   */
  private static boolean hasUnlisted(String html, int level, String text, boolean first) {
    String name = "h" + level;
    if (!html.contains("<" + name)) {
      return false;
    }
    TagScanner scanner = new TagScanner(html, (all, at) -> all.startsWith(name, at));
    int start = -1;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      if (tag.name().equals(name)) {
        start = tag.end();
      } else if (start >= 0 && tag.name().equals("/" + name)) {
        boolean same = words(html.substring(start, tag.start())).equals(text);
        if (same || first) {
          return same;
        }
        start = -1;
      }
    }
    return false;
  }

  /** The text of a heading, or the descriptions of its images if there is nothing else. */
  private static String words(String html) {
    String text = inOneLine(HtmlText.visible(html));
    if (!text.isEmpty()) {
      return text;
    }
    StringBuilder descriptions = new StringBuilder();
    TagScanner scanner = new TagScanner(html, (all, at) -> all.startsWith("img", at));
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      next.get()
          .attribute("alt")
          .ifPresent(alt -> descriptions.append(' ').append(html, alt.start(), alt.end()));
    }
    return inOneLine(HtmlEntities.decode(descriptions.toString()));
  }

  private static String inOneLine(String text) {
    return text.replaceAll("[ \\t\\r\\n\\f]+", " ").strip();
  }

  /** The heading before which there is no text. */
  private static Optional<Tag> headingAtStart(String html) {
    TagScanner scanner = new TagScanner(html);
    int done = 0;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      if (hasText(html, done, tag.start())) {
        return Optional.empty();
      }
      if (level(tag) > 0) {
        return next;
      }
      done = tag.end();
    }
    return Optional.empty();
  }

  /** The level of a heading's tag; 0 when it is another tag. */
  private static int level(Tag tag) {
    String name = tag.name();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    return heading && "123456".indexOf(name.charAt(1)) >= 0 ? name.charAt(1) - '0' : 0;
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
