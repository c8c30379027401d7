package io.github.shelfmark.serve.http;

import java.nio.charset.StandardCharsets;

/**
 * Finds the place directly behind the start tag of {@code head}, as browsers read HTML: only
 * comments, the doctype and the start tag of {@code html} can stand before it.
 */
final class HeadPlace {
  private final byte[] html;

  /** The place that is taken if there is no such tag. */
  private int fallback;

  private HeadPlace(byte[] html) {
    this.html = html;
  }

  /**
   * The place in a page.
   *
   * @return the place behind the doctype if the page has no such tag, because a browser reads a
   *     page whose doctype is not first in another mode; -1 if the page is not in UTF-8
   */
  static int in(byte[] html) {
    return new HeadPlace(html).find();
  }

  private int find() {
    if (html.length > 1 && (at(0) ^ at(1)) == 1 && at(0) + at(1) == 0x1FD) {
      return -1; // the mark of UTF-16, in either order
    }
    int i = html.length > 2 && at(0) == 0xEF && at(1) == 0xBB && at(2) == 0xBF ? 3 : 0;
    fallback = i;
    while (i < html.length) {
      if (isSpace(at(i))) {
        i++;
      } else if (at(i) != '<') {
        return fallback;
      } else if (startsWith(i, "<!--")) {
        i = endOfComment(i);
      } else if (at(i + 1) == '!' || at(i + 1) == '?' || at(i + 1) == '/') {
        boolean doctype = startsWith(i, "<!doctype");
        i = behind(i, '>');
        fallback = doctype ? i : fallback;
      } else if (isTag(i, "<html")) {
        i = endOfTag(i + 5);
      } else {
        int end = isTag(i, "<head") ? endOfTag(i + 5) : 0;
        return end > 0 && at(end - 1) == '>' ? end : fallback;
      }
    }
    return fallback;
  }

  /** Also {@code <!-->} and {@code --!>} end comments. */
  private int endOfComment(int start) {
    int i = start + 4;
    if (at(i) == '>') {
      return i + 1;
    }
    if (startsWith(i, "->")) {
      return i + 2;
    }
    for (; i < html.length; i++) {
      if (at(i) == '-' && startsWith(i, "-->")) {
        return i + 3;
      }
      if (at(i) == '-' && startsWith(i, "--!>")) {
        return i + 4;
      }
    }
    return html.length;
  }

  /** Behind the end of a start tag; quotation marks count only where values begin. */
  private int endOfTag(int start) {
    int i = start;
    while (i < html.length && at(i) != '>') {
      if (at(i) == '=') {
        i++;
        while (isSpace(at(i))) {
          i++;
        }
        int quote = at(i);
        if (quote == '"' || quote == '\'') {
          i = behind(i + 1, quote);
        } else {
          while (i < html.length && at(i) != '>' && !isSpace(at(i))) {
            i++;
          }
        }
      } else {
        i++;
      }
    }
    return Math.min(i + 1, html.length);
  }

  private int behind(int start, int end) {
    for (int i = start; i < html.length; i++) {
      if (at(i) == end) {
        return i + 1;
      }
    }
    return html.length;
  }

  private boolean isTag(int i, String start) {
    int next = at(i + start.length());
    return startsWith(i, start) && (isSpace(next) || next == '>' || next == '/');
  }

  private boolean startsWith(int i, String lowerCase) {
    byte[] expected = lowerCase.getBytes(StandardCharsets.ISO_8859_1);
    for (int k = 0; k < expected.length; k++) {
      int c = at(i + k);
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != expected[k]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  private int at(int i) {
    return i < html.length ? html[i] & 0xFF : -1;
  }
}
