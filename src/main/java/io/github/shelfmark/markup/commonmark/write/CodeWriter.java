package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.text.Html;

/** Writes fenced blocks of code. */
@FunctionalInterface
public interface CodeWriter {
  /** Writes them as in the examples of CommonMark: the language is a class, the code plain text. */
  CodeWriter PLAIN = CodeWriter::plain;

  /**
   * Writes a block.
   *
   * @param info the text after the fence, escapes and entities resolved; values of the build are
   *     not in it yet, and backslashes before placeholders are
   * @param code the code without values of the build; each line ends with a line feed
   * @param index where the info starts in the source
   * @param writer the body that the block is in
   */
  void write(String info, String code, int index, BodyWriter writer);

  private static void plain(String info, String code, int index, BodyWriter writer) {
    Html html = writer.html();
    html.line().raw("<pre><code");
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    if (end > 0) {
      html.attribute("class", "language-" + info.substring(0, end));
    }
    html.raw(">").text(code).raw("</code></pre>\n");
  }
}
