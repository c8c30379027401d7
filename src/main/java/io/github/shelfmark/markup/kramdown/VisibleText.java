package io.github.shelfmark.markup.kramdown;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlText;

/**
 * The text of an element as readers see it, in one line. Images are left out, unless there is
 * nothing else; references to footnotes always are.
 */
final class VisibleText {
  private final StringBuilder text = new StringBuilder();
  private final boolean images;

  private VisibleText(boolean images) {
    this.images = images;
  }

  static String of(Element element) {
    String words = of(element, false);
    return words.isEmpty() ? of(element, true) : words;
  }

  private static String of(Element element, boolean images) {
    VisibleText visible = new VisibleText(images);
    visible.addChildren(element);
    return inOneLine(visible.text);
  }

  private void addChildren(Element element) {
    element.children().forEach(child -> add(child, element));
  }

  private void add(Element element, Element parent) {
    switch (element.kind()) {
      // Entities in texts reach the browser as they are.
      case TEXT -> text.append(HtmlEntities.decode(element.value()));
      case CODE, MATH, SYMBOL, ABBREVIATION -> text.append(element.value());
      case ENTITY -> text.append(element.detail().plain);
      case BR -> text.append(' ');
      case IMG -> addImage(element);
      case HTML -> addHtml(element);
      case RAW -> {
        if (!parent.is(Kind.HTML)) {
          text.append(HtmlText.visible(element.value()));
        }
      }
      case XML, COMMENT, FOOTNOTE -> {
        // Readers do not see them, or not as a part of the text.
      }
      default -> addChildren(element);
    }
  }

  private void addImage(Element image) {
    if (images) {
      text.append(HtmlEntities.decode(image.attributes().getOrDefault("alt", "")));
    }
  }

  private void addHtml(Element element) {
    switch (element.value()) {
      case "br" -> text.append(' ');
      case "img" -> addImage(element);
      case "script", "style", "template", "title", "desc" -> {
        // Not shown.
      }
      default -> addChildren(element);
    }
  }

  /** The text without white space at its ends, and with one space for any within. */
  private static String inOneLine(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isRubySpace(c)) {
        space = !line.isEmpty();
      } else {
        if (space) {
          line.append(' ');
          space = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
