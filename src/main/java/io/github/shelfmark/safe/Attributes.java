package io.github.shelfmark.safe;

import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The attributes of a start tag, by a grammar that is stricter than HTML's: what all browsers read
 * in the same way.
 */
final class Attributes {
  private final String html;
  private final List<Attribute> list = new ArrayList<>();
  private final int end;

  /**
   * An attribute.
   *
   * @param name in lower case
   * @param value as it is written, without quotation marks; empty if there is none
   */
  record Attribute(String name, String value) {}

  /**
   * Reads a tag.
   *
   * @param from the index after its name
   */
  Attributes(String html, int from) {
    this.html = html;
    this.end = read(from);
  }

  /** The attributes in order, also those that come twice, of which browsers take the first. */
  List<Attribute> list() {
    return list;
  }

  /** Whether there is an attribute. */
  boolean has(String name) {
    return list.stream().anyMatch(each -> each.name().equals(name));
  }

  /** The index after the tag; -1 if it is not by the grammar. */
  int end() {
    return end;
  }

  private int read(int from) {
    int i = from;
    while (true) {
      int start = skipSpace(i);
      if (start >= html.length()) {
        return -1;
      }
      char c = html.charAt(start);
      if (c == '>') {
        return start + 1;
      }
      if (c == '/') {
        return html.startsWith(">", start + 1) ? start + 2 : -1;
      }
      int nameEnd = endOfName(start);
      if (start == i || nameEnd == start) {
        return -1;
      }
      String name = html.substring(start, nameEnd).toLowerCase(Locale.ROOT);
      if (!html.startsWith("=", nameEnd)) {
        list.add(new Attribute(name, ""));
        i = nameEnd;
        continue;
      }
      i = value(name, nameEnd + 1);
      if (i < 0) {
        return -1;
      }
    }
  }

  private int value(String name, int start) {
    if (start >= html.length()) {
      return -1;
    }
    char quote = html.charAt(start);
    if (quote == '"' || quote == '\'') {
      int close = html.indexOf(quote, start + 1);
      if (close < 0) {
        return -1;
      }
      list.add(new Attribute(name, html.substring(start + 1, close)));
      return close + 1;
    }
    int close = start;
    while (close < html.length() && isBare(html.charAt(close))) {
      close++;
    }
    if (close == start) {
      return -1;
    }
    list.add(new Attribute(name, html.substring(start, close)));
    return close;
  }

  private static boolean isBare(char c) {
    return Chars.isAlphanumeric(c) || "-_.%#:/?&;=+,".indexOf(c) >= 0;
  }

  private int endOfName(int start) {
    int i = start;
    while (i < html.length() && isNameCharacter(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNameCharacter(char c) {
    return Chars.isAlphanumeric(c) || c == '-' || c == ':' || c == '_';
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < html.length() && Chars.isHtmlSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }
}
