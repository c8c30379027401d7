package io.github.shelfmark.markup.kramdown.finish;

import io.github.shelfmark.markup.kramdown.tree.Element;

/** The text in an element, without markup. */
public final class PlainText {
  private PlainText() {}

  /** The text. */
  public static String of(Element element) {
    StringBuilder text = new StringBuilder();
    element.children().forEach(child -> add(child, text));
    return text.toString();
  }

  private static void add(Element element, StringBuilder text) {
    switch (element.kind()) {
      case TEXT, CODE, MATH -> text.append(element.value());
      case SYMBOL ->
          // Angle quotes include the space that the author wrote.
          text.append(
              element.value().length() == 2
                  ? element.value().replace('\u00a0', ' ')
                  : element.value());
      case ENTITY -> text.append(element.detail().plain);
      default -> element.children().forEach(child -> add(child, text));
    }
  }
}
