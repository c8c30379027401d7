package io.github.shelfmark.search.body;

import io.github.shelfmark.extension.PageText;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Declarations;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.MissingEnds;
import io.github.shelfmark.text.TagGrammar;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a body that readers see: without scripts, comments and what the author leaves
 * out of the search. One pass over the characters without a tree, because each page is read, and by
 * a JVM that has just been started. No HTML is too broken; it is read as browsers do.
 */
public final class BodyReader {
  private final String html;
  private final char[] chars;
  private final Blocks blocks;
  private final OpenTag attributes;
  private final MissingEnds missing = new MissingEnds();
  private final StringBuilder readings = new StringBuilder();
  private @Nullable LeftOut skipped;
  private boolean reading;
  private int at;

  private BodyReader(String html, String title) {
    this.html = html;
    this.chars = html.toCharArray();
    this.blocks = new Blocks(title, html.length() / 2);
    this.attributes = new OpenTag(html, chars);
  }

  /**
   * What the search finds a page by.
   *
   * @param html the body as the dialect wrote it
   * @param title the title of the page
   */
  public static PageText read(String html, String title) {
    return new BodyReader(html, title).read();
  }

  private PageText read() {
    while (at < chars.length) {
      if (skipped != null) {
        at = html.indexOf('<', at);
        if (at < 0) {
          break;
        }
      }
      char c = chars[at];
      if (c == '<') {
        markup();
      } else if (c == '&') {
        entity();
      } else if (reading) {
        readings.append(c);
        at++;
      } else {
        at = blocks.add(chars, at);
      }
    }
    begin(PageText.BODY);
    return blocks.finish();
  }

  /** Adds characters that are not in the body as they are. */
  private void add(String text) {
    if (reading) {
      readings.append(text);
    } else {
      blocks.add(text);
    }
  }

  private void entity() {
    int last = Math.min(chars.length, at + HtmlEntities.LONGEST_NAME + 2);
    int end = at + 1;
    while (end < last && (Chars.isAlphanumeric(chars[end]) || chars[end] == '#')) {
      end++;
    }
    boolean closed = end < last && chars[end] == ';';
    add(closed ? HtmlEntities.decode(html.substring(at, end + 1)) : html.substring(at, end));
    at = closed ? end + 1 : end;
  }

  private void markup() {
    int next = at + 1;
    char c = next < chars.length ? chars[next] : ' ';
    if (c == '!' || c == '?') {
      at = Declarations.end(TagGrammar.HTML, html, at, chars.length, missing);
      return;
    }
    boolean closing = c == '/';
    int name = closing ? next + 1 : next;
    if (name >= chars.length || !Chars.isLetter(chars[name])) {
      if (skipped == null) {
        add("<");
      }
      at++;
      return;
    }
    int nameEnd = name;
    while (nameEnd < chars.length
        && chars[nameEnd] != '>'
        && chars[nameEnd] != '/'
        && !Chars.isHtmlSpace(chars[nameEnd])) {
      nameEnd++;
    }
    int end = attributes.end(nameEnd);
    at = Math.min(end + 1, chars.length);
    if (end == chars.length) {
      // It never ends, so browsers show nothing of it.
      return;
    }
    ElementName tag = ElementName.of(chars, name, nameEnd);
    if (closing) {
      close(tag);
    } else {
      open(tag, nameEnd, end);
    }
  }

  private void open(ElementName tag, int nameEnd, int end) {
    Element element = tag.element();
    LeftOut skipping = skipped;
    if (skipping != null) {
      if (element == Element.RAW) {
        at = endOfText(tag.name(), at);
      }
      if (!skipping.endsAtStart(tag)) {
        return;
      }
      skipped = null;
    }
    boolean empty = chars[end - 1] == '/' || tag.isVoid();
    if (element == Element.HEADING || attributes.maySay()) {
      attributes.read(nameEnd, end);
      if (attributes.isLeftOut() && element != Element.RAW) {
        begin(tag, /* leftOut= */ true);
        skipped = empty ? null : new LeftOut(tag);
        return;
      }
    }
    if (element == Element.RAW) {
      at = endOfText(tag.name(), at);
    } else if (element == Element.HIDDEN) {
      skipped = empty ? null : new LeftOut(tag);
    } else {
      begin(tag, /* leftOut= */ false);
    }
  }

  private void begin(ElementName tag, boolean leftOut) {
    switch (tag.element()) {
      case BREAK -> blocks.space();
      case BLOCK -> block();
      case HEADING -> {
        begin(PageText.BODY);
        if (!leftOut) {
          blocks.heading(tag.name().charAt(1) - '0', attributes.id());
        }
      }
      case CODE -> begin(leftOut ? PageText.BODY : PageText.CODE);
      case READING -> reading = !leftOut;
      default -> {
        // Words go on.
      }
    }
  }

  private void close(ElementName tag) {
    Element element = tag.element();
    if (skipped != null) {
      if (skipped.endsAtEnd(tag)) {
        boolean own = element == Element.INLINE || element == Element.HIDDEN;
        skipped = null;
        if (!own) {
          block();
        }
      }
      return;
    }
    switch (element) {
      case BLOCK -> block();
      case HEADING -> begin(PageText.BODY);
      case CODE -> begin(PageText.BODY);
      case READING -> endOfReading();
      default -> {
        if (reading && tag.is("ruby")) {
          endOfReading();
        }
      }
    }
  }

  private void endOfReading() {
    if (reading) {
      reading = false;
      readings.append(' ');
    }
  }

  /** The border of a block; inside a heading and inside code it only keeps words apart. */
  private void block() {
    if (blocks.isHeading() || blocks.isCode()) {
      blocks.space();
    } else {
      begin(PageText.BODY);
    }
  }

  /** Begins a block; the readings of the words in the last one stand behind it. */
  private void begin(int kind) {
    reading = false;
    blocks.begin(kind);
    if (!readings.isEmpty()) {
      blocks.begin(PageText.BODY);
      String all = readings.toString();
      readings.setLength(0);
      add(all);
      blocks.begin(kind);
    }
  }

  private int endOfText(String name, int from) {
    for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
      if (html.regionMatches(true, i + 2, name, 0, name.length())) {
        return i;
      }
    }
    return chars.length;
  }
}
