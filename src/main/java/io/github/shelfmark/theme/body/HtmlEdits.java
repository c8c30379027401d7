package io.github.shelfmark.theme.body;

import io.github.shelfmark.text.HtmlEntities;
import io.github.shelfmark.text.Tag;

/** Changes to an HTML text, made from its start to its end. */
final class HtmlEdits {
  private final String html;
  private final StringBuilder out;
  private int copied;

  HtmlEdits(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length() + html.length() / 8 + 16);
  }

  /** The value of an attribute, entities resolved; empty if the tag does not have it. */
  String value(Tag tag, String attribute) {
    return value(html, tag, attribute);
  }

  /** The same of a tag in a text that is not changed. */
  static String value(String html, Tag tag, String attribute) {
    return tag.attribute(attribute)
        .map(found -> HtmlEntities.decode(html.substring(found.start(), found.end())))
        .orElse("");
  }

  /** Whether nothing was changed at an index or after it. */
  boolean isAhead(int index) {
    return copied <= index;
  }

  /** Inserts markup at an index. */
  void insert(int at, String added) {
    replace(at, at, added);
  }

  /** Replaces a range. */
  void replace(int start, int end, String with) {
    out.append(html, copied, start).append(with);
    copied = end;
  }

  /** Adds attributes to a tag; each starts with a space. */
  void addAttributes(Tag tag, String attributes) {
    insert(endOfAttributes(tag), attributes);
  }

  /** Where an attribute can be added to a tag: after the last one, before a slash. */
  private int endOfAttributes(Tag tag) {
    int end = tag.end() - 1;
    // A value without quotes may end with a slash of its own.
    if (html.charAt(end - 1) == '/' && " \"'".indexOf(html.charAt(end - 2)) >= 0) {
      end--;
    }
    while (html.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** Removes an attribute, if it is written as kramdown writes it, so that its start is known. */
  void remove(Tag.Attribute attribute) {
    String before = " " + attribute.name() + "=\"";
    int start = attribute.start() - before.length();
    if (html.startsWith(before, start)) {
      replace(start, attribute.end() + 1, "");
    }
  }

  /** The changed text, after the last change. */
  String finish() {
    return out.isEmpty() ? html : out.append(html, copied, html.length()).toString();
  }
}
