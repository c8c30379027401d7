package io.github.shelfmark.markup.kramdown.twin;

import io.github.shelfmark.markup.kramdown.tag.HtmlNames;

/** HTML as CommonMark reads it as one block: a blank line would end it. */
final class TwinHtml {
  private TwinHtml() {}

  /** HTML without blank lines; those in preformatted text are characters. */
  static String withoutBlankLines(String html) {
    if (html.indexOf("\n\n") < 0 && html.indexOf("\n ") < 0 && html.indexOf("\n\t") < 0) {
      return html;
    }
    StringBuilder out = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int end = html.indexOf('\n', at);
      end = end < 0 ? html.length() : end;
      boolean blank = html.substring(at, end).isBlank();
      if (!blank) {
        out.append(html, at, end).append(end < html.length() ? "\n" : "");
      } else if (isPreformatted(out)) {
        out.append("&#10;");
      }
      at = end + 1;
    }
    return out.toString();
  }

  /** Whether the text goes on in an element whose line ends are shown. */
  private static boolean isPreformatted(StringBuilder html) {
    int open = html.lastIndexOf("<pre");
    return open >= 0 && html.indexOf("</pre", open) < 0;
  }

  /** Whether an element of this name has no end tag. */
  static boolean isEmpty(String name) {
    return HtmlNames.isEmpty(name);
  }
}
