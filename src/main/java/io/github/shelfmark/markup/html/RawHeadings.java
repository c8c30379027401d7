package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.Tag;
import io.github.shelfmark.text.TagScanner;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds headings in parts of HTML, with the texts that readers see. In Markdown, the text of a
 * heading may be in a paragraph between two blocks of raw HTML.
 */
public final class RawHeadings {
  /** Elements whose content readers do not see; the last two are those of pictures. */
  private static final Set<String> HIDDEN = Set.of("script", "style", "template", "title", "desc");

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

  /** The level of the heading that has started and not ended yet; 0 if there is none. */
  public int openLevel() {
    return level;
  }

  /** Forgets a heading that has no end. */
  public void drop() {
    level = 0;
    words.setLength(0);
    descriptions.setLength(0);
  }

  /**
   * Reads a paragraph after raw HTML.
   *
   * @param shown its text without images
   * @param described its text with the descriptions of its images
   */
  public void text(String shown, String described) {
    words.append(' ').append(shown).append(' ');
    descriptions.append(' ').append(described).append(' ');
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
      if (HIDDEN.contains(name) && !html.startsWith("/>", tag.end() - 2)) {
        done = endOfHidden(html, name, scanner);
      } else if (level(name) > 0) {
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

  /** Skips an element with those of the same name in it; without an end it is the rest. */
  private static int endOfHidden(String html, String name, TagScanner scanner) {
    int open = 1;
    for (Optional<Tag> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      Tag tag = next.get();
      if (tag.name().equals(name)) {
        open++;
      } else if (tag.name().equals("/" + name) && --open == 0) {
        return tag.end();
      }
    }
    return html.length();
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
