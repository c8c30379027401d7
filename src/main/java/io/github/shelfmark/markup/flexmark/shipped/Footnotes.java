package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.shelfmark.markup.html.FootnoteHtml;
import io.github.shelfmark.text.Html;
import java.util.Set;

/** Footnotes in the markup that the other dialects have. */
final class Footnotes extends Nodes implements PhasedNodeRenderer {
  private final FootnoteRepository notes;

  Footnotes(DataHolder options) {
    this.notes = FootnoteExtension.FOOTNOTES.get(options);
    notes.resolveFootnoteOrdinals();
    write(Footnote.class, this::reference);
    write(FootnoteBlock.class, (node, context, html) -> {});
  }

  @Override
  public Set<RenderingPhase> getRenderingPhases() {
    return Set.of(RenderingPhase.BODY_BOTTOM);
  }

  private void reference(Footnote node, NodeRendererContext context, HtmlWriter html) {
    FootnoteBlock note = node.getFootnoteBlock();
    if (note == null) {
      html.raw("[^");
      context.renderChildren(node);
      html.raw("]");
      return;
    }
    Html markup = new Html();
    FootnoteHtml.reference(
        name(note), note.getFootnoteOrdinal(), node.getReferenceOrdinal(), markup);
    html.raw(markup.toString());
  }

  @Override
  public void renderDocument(
      NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
    if (notes.getReferencedFootnoteBlocks().isEmpty()) {
      return;
    }
    html.line().raw(FootnoteHtml.START).raw(">").line();
    for (FootnoteBlock note : notes.getReferencedFootnoteBlocks()) {
      Html start = new Html();
      FootnoteHtml.startOfNote(name(note), start);
      html.raw(start.toString()).line();
      context.renderChildren(note);
      for (int i = 0; i < note.getFootnoteReferences(); i++) {
        Html back = new Html();
        FootnoteHtml.backLink(name(note), i, "&#8617;", back);
        html.raw(back.toString()).raw(" ");
      }
      html.line().raw("</li>").line();
    }
    html.line().raw(FootnoteHtml.END).line();
  }

  private static String name(FootnoteBlock note) {
    Html name = new Html();
    name.text(note.getText().toString().strip().replaceAll("[\\s]", "-"));
    return name.toString();
  }
}
