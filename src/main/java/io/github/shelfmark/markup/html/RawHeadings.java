package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds headings in parts of HTML, with the texts that readers see. In Markdown, the text of a
 * heading may be in a paragraph between two blocks of raw HTML.
 */
public final class RawHeadings {
  private final Consumer<Heading> found;
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder descriptions = new StringBuilder();
  private int level;
  private String id = "";

  /**
   * Finds headings.
   *
   * @param found receives each heading at its end
   */
  public RawHeadings(Consumer<Heading> found) {
    this.found = found;
  }

  /** Whether a heading has started and not ended yet. */
  public boolean isOpen() {
    return level > 0;
  }

  /** Forgets a heading that has no end. */
  public void drop() {
    level = 0;
    words.setLength(0);
    descriptions.setLength(0);
  }

  /** Reads the text of a paragraph after raw HTML. */
  public void text(String paragraph) {
    words.append(' ').append(paragraph).append(' ');
  }

  /** Whether a range of characters may be of interest. */
  public boolean mayRead(char[] s, int start, int end) {
    if (isOpen()) {
      return true;
    }
    for (int i = start; i + 2 < end; i++) {
      if (s[i] == '<' && (s[i + 1] == 'h' || s[i + 1] == 'H') && s[i + 2] <= '6') {
        return true;
      }
    }
    return false;
  }

  /** Reads a part of HTML. */
  public void html(String html) {
    int done = 0;
    TagScanner scanner = new TagScanner(html);
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      addText(html.substring(done, tag.start()));
      done = tag.end();
      String name = tag.name();
      if (level(name) > 0) {
        end();
        level = level(name);
        id = value(html, tag, "id");
      } else if (name.startsWith("/") && level(name.substring(1)) > 0) {
        // The end of any heading closes the open one, as in browsers.
        end();
      } else if (isOpen() && name.equals("br")) {
        words.append(' ');
      } else if (isOpen() && name.equals("img")) {
        descriptions.append(' ').append(value(html, tag, "alt"));
      }
    }
    addText(html.substring(done));
  }

  private void addText(String html) {
    if (!isOpen()) {
      return;
    }
    int at = 0;
    while (at < html.length()) {
      int comment = html.indexOf("<!--", at);
      int to = comment < 0 ? html.length() : comment;
      words.append(HtmlEntities.decode(html.substring(at, to)));
      int end = comment < 0 ? -1 : html.indexOf("-->", comment);
      at = end < 0 ? html.length() : end + 3;
    }
  }

  /** Ends an open heading. */
  public void end() {
    if (isOpen()) {
      String text = WhiteSpace.collapse(words.toString());
      String shown = text.isEmpty() ? WhiteSpace.collapse(descriptions.toString()) : text;
      found.accept(new Heading(level, id, shown));
    }
    drop();
  }

  private static String value(String html, Tag tag, String attribute) {
    return tag.attribute(attribute)
        .map(value -> HtmlEntities.decode(html.substring(value.start(), value.end())))
        .orElse("");
  }

  /** The level of a heading's tag; 0 if it is another tag. */
  private static int level(String name) {
    boolean heading = name.length() == 2 && name.charAt(0) == 'h';
    int level = heading ? name.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }
}
