package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.text.Html;

/** Writes fenced blocks of code. */
@FunctionalInterface
public interface CodeWriter {
  /**
   * Writes them as CommonMark's specification has them: the language in a class, the text plain.
   */
  CodeWriter PLAIN = CodeWriter::plain;

  /**
   * Writes a block.
   *
   * @param info what stands behind the fence, references and backslashes resolved
   * @param code the text, with a break at the end of each line
   * @param index where the info stands in the source
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
