package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.html.Html;
import java.util.List;

/** Writes footnotes as kramdown does; no heading's id has a colon, so the ids never clash. */
final class FootnoteWriters {
  private FootnoteWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(Footnote.class, FootnoteWriters::reference)
        .with(FootnoteBlock.class, (node, writing) -> {});
  }

  private static void reference(Footnote node, Writing writing) {
    FootnoteBlock note = node.getFootnoteBlock();
    if (note == null) {
      writing.html().raw("[^");
      writing.children(node);
      writing.html().raw("]");
      return;
    }
    writing
        .html()
        .raw("<sup")
        .attribute("id", backId(note, node.getReferenceOrdinal()))
        .raw(" role=\"doc-noteref\"><a")
        .attribute("href", "#fn:" + note.getText())
        .raw(" class=\"footnote\" rel=\"footnote\">")
        .raw(String.valueOf(note.getFootnoteOrdinal()))
        .raw("</a></sup>");
  }

  /** Writes the notes that the text refers to, at its end. */
  static void writeNotes(Writing writing) {
    List<FootnoteBlock> notes =
        FootnoteExtension.FOOTNOTES.get(writing.tree()).getReferencedFootnoteBlocks();
    if (notes.isEmpty()) {
      return;
    }
    Html html =
        writing.html().line().raw("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    for (FootnoteBlock note : notes) {
      html.raw("<li").attribute("id", "fn:" + note.getText()).raw(" role=\"doc-endnote\">\n");
      content(note, writing);
      html.raw("</li>\n");
    }
    html.raw("</ol>\n</div>\n");
  }

  /** The way back stands at the end of the last paragraph, where the reader is. */
  private static void content(FootnoteBlock note, Writing writing) {
    Html html = writing.html();
    Node last = note.getLastChild();
    for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
      if (child == last && child instanceof Paragraph) {
        html.line().raw("<p>");
        writing.children(child);
        backLinks(note, html);
        html.raw("</p>\n");
      } else {
        writing.node(child);
      }
    }
    if (!(last instanceof Paragraph)) {
      html.line().raw("<p>");
      backLinks(note, html);
      html.raw("</p>\n");
    }
  }

  private static void backLinks(FootnoteBlock note, Html html) {
    for (int i = 0; i < note.getFootnoteReferences(); i++) {
      html.raw("&nbsp;<a")
          .attribute("href", "#" + backId(note, i))
          .raw(" class=\"reversefootnote\" role=\"doc-backlink\">&#8617;");
      html.raw(i == 0 ? "" : "<sup>" + (i + 1) + "</sup>").raw("</a>");
    }
  }

  private static String backId(FootnoteBlock note, int repetition) {
    return "fnref:" + note.getText() + (repetition == 0 ? "" : ":" + repetition);
  }
}
