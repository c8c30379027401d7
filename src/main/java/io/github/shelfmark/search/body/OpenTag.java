package io.github.shelfmark.search.body;

import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.HtmlEntities;

/** Reads the attributes of a start tag that the search asks for. Belongs to one body. */
final class OpenTag {
  private final String html;
  private final char[] chars;
  private boolean leftOut;
  private boolean maySay;
  private String id = "";

  OpenTag(String html, char[] chars) {
    this.html = html;
    this.chars = chars;
  }

  /** Whether the author, or what the element is, keeps it out of the search. */
  boolean isLeftOut() {
    return leftOut;
  }

  /** The anchor; empty if there is none. */
  String id() {
    return id;
  }

  /** Whether the last tag may have an attribute that keeps it out; most have no such name. */
  boolean maySay() {
    return maySay;
  }

  /**
   * The index of the character that ends a tag; the length of the text if nothing does.
   *
   * @param from the index after its name
   */
  int end(int from) {
    char[] all = chars;
    boolean found = false;
    int i = from;
    for (; i < all.length; i++) {
      char c = all[i];
      if (c == '>') {
        break;
      }
      if ((c == '"' || c == '\'') && all[i - 1] == '=') {
        i++;
        while (i < all.length && all[i] != c) {
          i++;
        }
        found |= isName(i + 1);
      } else if (c <= ' ' || c == '/') {
        found |= isName(i + 1);
      }
    }
    maySay = found;
    return Math.min(i, all.length);
  }

  /** Whether what begins here may be the name of an attribute that is asked for. */
  private boolean isName(int at) {
    if (at + 1 >= chars.length) {
      return false;
    }
    return switch (chars[at]) {
          case 'd', 'D', 'h', 'H', 's', 'S', 'r', 'R' -> true;
          default -> false;
        }
        && switch (chars[at + 1]) {
          case 'a', 'A', 'i', 'I', 't', 'T', 'e', 'E' -> true;
          default -> false;
        };
  }

  /** Reads the attributes of a tag (HTML, 13.2.5.32 to 39). */
  void read(int from, int end) {
    leftOut = false;
    id = "";
    int i = from;
    while (i < end) {
      while (i < end && (Chars.isHtmlSpace(chars[i]) || chars[i] == '/')) {
        i++;
      }
      int name = i;
      while (i < end && chars[i] != '=' && chars[i] != '/' && !Chars.isHtmlSpace(chars[i])) {
        i++;
      }
      int nameEnd = Math.max(i, Math.min(name + 1, end));
      i = skipSpace(nameEnd, end);
      if (i >= end || chars[i] != '=') {
        attribute(name, nameEnd, nameEnd, nameEnd);
        continue;
      }
      int value = skipSpace(i + 1, end);
      boolean quoted = value < end && (chars[value] == '"' || chars[value] == '\'');
      i = quoted ? endOfQuoted(value, end) : endOfBare(value, end);
      attribute(name, nameEnd, quoted ? value + 1 : value, i);
      i += quoted ? 1 : 0;
    }
  }

  private int skipSpace(int from, int end) {
    int i = from;
    while (i < end && Chars.isHtmlSpace(chars[i])) {
      i++;
    }
    return i;
  }

  private int endOfQuoted(int quote, int end) {
    int close = html.indexOf(chars[quote], quote + 1);
    return close < 0 || close > end ? end : close;
  }

  private int endOfBare(int from, int end) {
    int i = from;
    while (i < end && !Chars.isHtmlSpace(chars[i])) {
      i++;
    }
    return i;
  }

  private void attribute(int name, int nameEnd, int value, int valueEnd) {
    if (is("id", name, nameEnd)) {
      id = id.isEmpty() ? HtmlEntities.decode(html.substring(value, valueEnd)) : id;
    } else if (is("data-pagefind-ignore", name, nameEnd) || is("data-chrome", name, nameEnd)) {
      leftOut = true;
    } else if (is("hidden", name, nameEnd)) {
      leftOut |= !is("until-found", value, valueEnd);
    } else if (is("rel", name, nameEnd)) {
      // The number of a footnote would become a part of the word before it.
      leftOut |= is("footnote", value, valueEnd);
    } else if (is("style", name, nameEnd)) {
      leftOut |= html.substring(value, valueEnd).replace(" ", "").contains("display:none");
    }
  }

  private boolean is(String word, int start, int end) {
    return end - start == word.length() && html.regionMatches(true, start, word, 0, word.length());
  }
}
