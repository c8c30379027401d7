package io.github.shelfmark.markup.code;

import io.github.shelfmark.markup.highlight.Highlighter;
import io.github.shelfmark.markup.highlight.Language;
import io.github.shelfmark.text.Html;
import java.util.List;

/**
 * The text of a block in which lines or words are set apart: numbered, highlighted, inserted,
 * hidden, annotated.
 */
final class SpecialCode {
  private final Fence fence;
  private final CodeLines lines;
  private final List<String> html;
  private final String id;

  private SpecialCode(Fence fence, CodeLines lines, List<String> html, String id) {
    this.fence = fence;
    this.lines = lines;
    this.html = html;
    this.id = id;
  }

  /**
   * Prepares a block.
   *
   * @param language its language; one without a name for plain text
   * @param body receives findings about lines and texts that are not in the block
   */
  static SpecialCode of(
      Fence fence, Language language, String code, Highlighter highlighter, CodeBody body) {
    CodeLines lines = CodeLines.of(code);
    FenceChecks.check(fence, lines, body);
    lines.take(fence);
    CodeComments.take(lines);
    List<String> html =
        fence.look().diff()
            ? DiffCode.lines(lines, language, highlighter)
            : highlighter.lines(language, lines.text());
    if (fence.look().annotated() && Annotations.mark(html) == 0) {
      body.report(CodeBlocks.finding(FenceChecks.noAnnotation(), body));
    }
    WordMarks.mark(html, fence.words());
    String id = "";
    if (fence.firstNumber() > 0) {
      id = fence.id().isEmpty() ? body.id("code") : fence.id();
    }
    return new SpecialCode(fence, lines, html, id);
  }

  void write(Html out) {
    boolean separate = fence.firstNumber() > 0 || lines.areSetApart();
    int hidden = 0;
    for (int i = 0; i < html.size(); i++) {
      if (hidden == 0 && lines.is(i, LineKind.COLLAPSE)) {
        hidden = lines.run(i, LineKind.COLLAPSE);
        out.raw("<span class=\"fold\"><label><input type=\"checkbox\" data-fold=\"")
            .raw(hidden)
            .raw("\"></label>");
      }
      if (separate) {
        line(i, out);
      } else {
        out.raw(html.get(i)).raw("\n");
      }
      if (hidden > 0 && --hidden == 0) {
        out.raw("</span>");
      }
    }
  }

  private void line(int index, Html out) {
    out.raw("<span class=\"line");
    for (LineKind kind : LineKind.all()) {
      if (kind != LineKind.COLLAPSE && lines.is(index, kind)) {
        out.raw(" ").raw(kind.word());
      }
    }
    out.raw("\"");
    if (fence.firstNumber() > 0) {
      int number = fence.firstNumber() + index;
      String anchor = id + "-L" + number;
      out.attribute("id", anchor).raw("><a").link("href", "#" + anchor);
      out.raw(" aria-label=\"").raw(number).raw("\"");
      // All are reached with arrow keys from the first one.
      out.raw(index == 0 ? "></a" : " tabindex=\"-1\"></a");
    }
    out.raw(">").raw(html.get(index)).raw("\n</span>");
  }
}
