package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions.Footnote;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.html.FootnoteHtml;
import io.github.shelfmark.text.Html;
import java.util.List;

/** Writes footnotes as kramdown does. Their ids have colons, which ids of headings never have. */
final class FootnoteWriter {
  private final BodyWriter body;
  private final Html html;
  private final BlockWriter blocks;
  private final SpanWriter spans;

  FootnoteWriter(BodyWriter body, BlockWriter blocks, SpanWriter spans) {
    this.body = body;
    this.html = body.html();
    this.blocks = blocks;
    this.spans = spans;
  }

  /** Writes the footnotes that the text refers to. */
  void write(List<Footnote> notes) {
    if (notes.isEmpty()) {
      return;
    }
    body.uses(FootnoteHtml.BLOCK);
    html.line().raw(FootnoteHtml.START).raw(">\n");
    for (Footnote note : notes) {
      html.raw("<li").attribute("id", "fn:" + body.noteId(note.label())).raw(">\n");
      content(note);
      html.raw("</li>\n");
    }
    html.raw(FootnoteHtml.END);
  }

  /** The links back are at the end of the last paragraph, where readers are. */
  private void content(Footnote note) {
    Block last = note.block().last();
    for (Block child = note.block().first(); child != null; child = child.next()) {
      if (child == last && child instanceof Paragraph paragraph) {
        html.line().raw("<p>");
        spans.write(paragraph.content());
        backLinks(note);
        html.raw("</p>\n");
      } else {
        blocks.write(child);
      }
    }
    if (!(last instanceof Paragraph)) {
      html.line().raw("<p>");
      backLinks(note);
      html.raw("</p>\n");
    }
  }

  private void backLinks(Footnote note) {
    String name = Html.escape(body.noteId(note.label()));
    for (int i = 0; i < note.references(); i++) {
      html.raw("&nbsp;");
      FootnoteHtml.backLink(name, i, "&#8617;", html);
    }
  }

  static String backId(String label, int repetition) {
    return "fnref:" + label + (repetition == 0 ? "" : ":" + repetition);
  }
}
