package io.github.shelfmark.markup.html;

import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.HtmlLinks;
import io.github.shelfmark.text.Tag;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the elements in a part of raw HTML while its links are rewritten. */
final class HtmlParts {
  private final String html;
  private final IntUnaryOperator origin;
  private final OpenParts elements;
  private int done;

  HtmlParts(String html, IntUnaryOperator origin, OpenParts elements) {
    this.html = html;
    this.origin = origin;
    this.elements = elements;
  }

  String rewrite(BiFunction<String, Integer, String> resolve) {
    String linked = HtmlLinks.rewrite(html, resolve, this::tag);
    text(html.length());
    return linked;
  }

  private void tag(Tag tag) {
    text(tag.start());
    done = tag.end();
    String name = tag.name();
    if (name.charAt(0) == '/') {
      elements.end(name.substring(1));
    } else {
      elements.start(name, attribute -> value(tag, attribute), origin.applyAsInt(tag.start()));
    }
  }

  private @Nullable String value(Tag tag, String name) {
    String found = null;
    for (Tag.Attribute attribute : tag.attributes()) {
      if (attribute.name().equals(name)) {
        found = HtmlEntities.decode(html.substring(attribute.start(), attribute.end()));
        break;
      }
    }
    return found == null && hasBare(tag, name) ? "" : found;
  }

  /** Whether a tag has an attribute without a value. */
  private boolean hasBare(Tag tag, String name) {
    int at = tag.start() + 1 + tag.name().length();
    for (Tag.Attribute attribute : tag.attributes()) {
      if (isWord(name, at, attribute.start())) {
        return true;
      }
      at = attribute.end();
    }
    return isWord(name, at, tag.end() - 1);
  }

  private boolean isWord(String name, int from, int to) {
    for (int i = from; i + name.length() <= to; i++) {
      if (html.regionMatches(true, i, name, 0, name.length())
          && " \t\r\n\f/\"'".indexOf(html.charAt(i - 1)) >= 0
          && " \t\r\n\f/>".indexOf(html.charAt(i + name.length())) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Takes the text up to an index, without comments. */
  private void text(int end) {
    if (!elements.needText()) {
      return;
    }
    int at = done;
    while (at < end) {
      int comment = html.indexOf("<!--", at);
      int to = comment < 0 || comment > end ? end : comment;
      elements.text(HtmlEntities.decode(html.substring(at, to)));
      int close = to == end ? -1 : html.indexOf("-->", to);
      at = close < 0 ? end : close + 3;
    }
  }
}
