package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.markup.html.ElementAttributes;
import io.github.shelfmark.markup.html.WhiteSpace;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlText;

/** What readers and screen readers get of a heading, a cell or a link. */
final class PartText {
  private final StringBuilder text = new StringBuilder();
  private boolean silentImage;

  private PartText() {}

  /** The text of an element with the descriptions of its images. */
  static String of(Element element) {
    return WhiteSpace.collapse(read(element).text.toString());
  }

  /** Whether a link has text, or images, which are told for themselves if they say nothing. */
  static boolean isNamed(Element link) {
    PartText read = read(link);
    return read.silentImage || !read.text.toString().isBlank();
  }

  private static PartText read(Element element) {
    PartText read = new PartText();
    read.children(element);
    return read;
  }

  private void children(Element parent) {
    parent.children().forEach(child -> add(child, parent));
  }

  private void add(Element element, Element parent) {
    switch (element.kind()) {
      case TEXT -> text.append(HtmlEntities.decode(element.value()));
      case CODE, MATH, SYMBOL, ABBREVIATION -> text.append(element.value());
      case ENTITY -> text.append(element.detail().plain);
      case BR -> text.append(' ');
      case IMG -> image(element);
      case HTML -> html(element);
      case RAW ->
          text.append(parent.is(Kind.HTML) ? element.value() : HtmlText.visible(element.value()));
      case XML, COMMENT -> {
        // Readers do not see them.
      }
      case FOOTNOTE -> text.append('*');
      default -> children(element);
    }
  }

  private void image(Element image) {
    String alternative = ElementAttributes.of(image.attributes()).alternative();
    if (alternative == null || alternative.isBlank()) {
      silentImage |= image.is(Kind.IMG) || alternative == null;
    } else {
      text.append(alternative);
    }
  }

  private void html(Element element) {
    switch (element.value()) {
      case "br" -> text.append(' ');
      case "img" -> image(element);
      case "script", "style", "template" -> {
        // Not shown.
      }
      default -> {
        if (ElementAttributes.of(element.attributes()).isLabelled()) {
          text.append('*');
        }
        children(element);
      }
    }
  }
}
