package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.BodyPart;
import io.github.shelfmark.extension.BodyPart.CodePart;
import io.github.shelfmark.extension.BodyPart.HeadingPart;
import io.github.shelfmark.extension.BodyPart.ImagePart;
import io.github.shelfmark.extension.BodyPart.LinkPart;
import io.github.shelfmark.extension.BodyPart.TablePart;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;

/**
 * The parts of a body that rules look at, collected while it is written. Belongs to one thread.
 *
 * <p>All indexes are those of the text that the body is read from.
 */
public final class BodyParts {
  private final BodyText source;
  private final List<Entry> entries = new ArrayList<>(0);
  private final OpenParts elements = new OpenParts(this);

  private record Entry(int index, BodyPart part) {}

  /** No parts yet. */
  public BodyParts(BodyText source) {
    this.source = source;
  }

  private void add(int index, BodyPart part) {
    if (!elements.isHidden()) {
      entries.add(new Entry(index, part));
    }
  }

  private Place place(int index) {
    return () -> source.positionOf(index);
  }

  /** Whether an element of raw HTML is open of which the text matters. */
  public boolean needText() {
    return elements.needText();
  }

  /** Takes text that readers see, which may be in an element of raw HTML. */
  public void text(CharSequence text) {
    elements.text(text);
  }

  /** The elements that the author wrote as HTML. */
  public OpenParts elements() {
    return elements;
  }

  /**
   * Where a heading starts.
   *
   * @param text where its text starts
   * @return the index of its first number sign; that of the text if it has none
   */
  public static int headingStart(CharSequence source, int text) {
    int at = Math.min(text, source.length());
    while (at > 0 && (source.charAt(at - 1) == ' ' || source.charAt(at - 1) == '\t')) {
      at--;
    }
    int signs = at;
    while (at > 0 && source.charAt(at - 1) == '#') {
      at--;
    }
    return at < signs ? at : text;
  }

  /** Adds a heading that is written in Markdown. */
  public void heading(int level, String text, int index) {
    heading(level, text, false, index);
  }

  void heading(int level, String text, boolean html, int index) {
    add(index, new HeadingPart(level, text, elements.inBox(), html, place(index)));
  }

  /** Adds an image that is written in Markdown. */
  public void image(String alternative, int index) {
    image(new ImagePart(alternative, false, false, place(index)), index);
  }

  /**
   * Adds an image.
   *
   * @param attributes those it is written with
   * @param html whether it is written as HTML
   */
  public void image(ElementAttributes attributes, boolean html, int index) {
    String alternative = attributes.alternative();
    boolean decorative = attributes.isDecorative();
    image(new ImagePart(alternative, decorative, html, place(index)), index);
  }

  private void image(ImagePart image, int index) {
    add(index, image);
    elements.image(image);
  }

  /** Adds a table that is written in Markdown. */
  public void table(List<String> headers, int index) {
    table(headers, false, false, index);
  }

  void table(List<String> headers, boolean layout, boolean html, int index) {
    add(index, new TablePart(List.copyOf(headers), layout, html, place(index)));
  }

  /** Adds a link that is written in Markdown. */
  public void link(String href, boolean named, int index) {
    link(href, named, false, index);
  }

  void link(String href, boolean named, boolean html, int index) {
    add(index, new LinkPart(href, named, html, place(index)));
  }

  /** Adds a block of code between fences. */
  public void code(String info, int index) {
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    add(index, new CodePart(info.substring(0, end), place(index)));
  }

  /**
   * Rewrites the links in raw HTML, as {@code HtmlLinks} does, and adds the parts in it.
   *
   * @param origin gives for a character of the HTML its index in the text
   */
  public String html(
      String html, IntUnaryOperator origin, BiFunction<String, Integer, String> resolve) {
    return new HtmlParts(html, origin, elements).rewrite(resolve);
  }

  /** All parts from top to bottom. What a directive writes twice is listed once. */
  public List<BodyPart> list() {
    elements.end();
    if (entries.isEmpty()) {
      return List.of();
    }
    entries.sort(Comparator.comparingInt(Entry::index));
    List<BodyPart> parts = new ArrayList<>(entries.size());
    int last = -1;
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.index() != last) {
        last = entry.index();
        parts.add(entry.part());
      } else if (!isRepeated(i)) {
        parts.add(entry.part());
      }
    }
    return List.copyOf(parts);
  }

  /** Whether a part of the same kind starts at the same character, and comes before. */
  private boolean isRepeated(int at) {
    Entry entry = entries.get(at);
    for (int i = at - 1; i >= 0 && entries.get(i).index() == entry.index(); i--) {
      if (entries.get(i).part().getClass() == entry.part().getClass()) {
        return true;
      }
    }
    return false;
  }
}
