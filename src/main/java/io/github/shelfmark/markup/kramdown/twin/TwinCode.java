package io.github.shelfmark.markup.kramdown.twin;

import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlText;
import org.jspecify.annotations.Nullable;

/**
 * A block of code.
 *
 * @param language its language; empty if there is none
 * @param text its text
 */
record TwinCode(String language, String text) {
  private static final String LANGUAGE = "language-";
  private static final String PLAIN = "plaintext";

  /**
   * The code that an element of HTML holds, as the tag {@code highlight} of Liquid writes it; null
   * if it holds anything else.
   */
  static @Nullable TwinCode of(Element element) {
    if (!element.is(Kind.HTML)) {
      return null;
    }
    Element inner = element;
    StringBuilder classes = new StringBuilder();
    while (inner != null && inner.is(Kind.HTML)) {
      classes.append(inner.attributes().getOrDefault("class", "")).append(' ');
      inner = isOfHighlighter(inner) ? inside(inner) : null;
    }
    if (inner == null || !(inner.is(Kind.TEXT) || inner.is(Kind.RAW))) {
      return null;
    }
    String text =
        inner.is(Kind.RAW) ? HtmlText.visible(inner.value()) : HtmlEntities.decode(inner.value());
    // HTML ignores a line end right behind the start tag.
    boolean bare = element.first() == inner && text.startsWith("\n");
    return new TwinCode(named(classes.toString()), bare ? text.substring(1) : text);
  }

  private static boolean isOfHighlighter(Element element) {
    String classes = element.attributes().getOrDefault("class", "");
    return switch (element.value()) {
      case "figure" -> classes.contains("highlight");
      case "table" -> classes.contains("rouge-table");
      case "pre", "code", "tbody", "tr", "td" -> true;
      default -> false;
    };
  }

  /** What an element holds, if that is one thing; of a row with numbers, the cell with the code. */
  private static @Nullable Element inside(Element element) {
    boolean row = element.value().equals("tr") && element.children().size() == 2;
    return row ? element.last() : element.children().size() == 1 ? element.first() : null;
  }

  /** The language of a block of code. */
  static String language(Element code) {
    return named(code.attributes().getOrDefault("class", ""));
  }

  private static String named(String classes) {
    for (String name : classes.split("\\s+", -1)) {
      if (name.startsWith(LANGUAGE) && name.length() > LANGUAGE.length()) {
        String language = name.substring(LANGUAGE.length());
        return language.equals(PLAIN) ? "" : language;
      }
    }
    return "";
  }
}
