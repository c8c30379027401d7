package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.shelfmark.markup.html.FootnoteHtml;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;

/** Writes footnotes as the dialect {@code commonmark} does; their ids are made of the labels. */
final class FootnoteWriters implements PhasedNodeRenderer {
  /** Whether links to the ids that Doxia gives footnotes work too. */
  private final boolean doxias;

  private final FlexmarkBody body;

  FootnoteWriters(DataHolder document) {
    this.body = FlexmarkBody.of(document);
    this.doxias = body.headings().areDoxias();
  }

  /** Writes what refers to footnotes, and nothing below the document. */
  static NodeRenderer references(DataHolder document) {
    Set<NodeRenderingHandler<?>> handlers =
        new FootnoteWriters(document).getNodeRenderingHandlers();
    return () -> handlers;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Footnote.class, this::reference),
        new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}));
  }

  @Override
  public Set<RenderingPhase> getRenderingPhases() {
    return Set.of(RenderingPhase.BODY_BOTTOM);
  }

  /** The footnotes that a document refers to, in the order of their numbers. */
  static List<FootnoteBlock> referenced(DataHolder document) {
    return FootnoteExtension.FOOTNOTES.get(document).getReferencedFootnoteBlocks();
  }

  private void reference(Footnote note, NodeRendererContext context, HtmlWriter html) {
    FootnoteBlock block = note.getFootnoteBlock();
    if (block == null) {
      html.text("[^");
      context.renderChildren(note);
      html.text("]");
      return;
    }
    String label = label(block);
    int repetition = note.getReferenceOrdinal();
    Html out = new Html();
    if (doxias) {
      String number = String.valueOf(FootnoteOrder.flexmarks(block, note.getDocument()));
      String ordinal = number + (repetition == 0 ? "" : "-" + repetition);
      out.raw("<a").attribute("id", "fnref-" + ordinal).raw("></a>");
    }
    out.raw("<sup")
        .attribute("id", "fnref:" + label + (repetition == 0 ? "" : ":" + repetition))
        .raw("><a")
        .attribute("href", "#fn:" + label)
        .raw(" class=\"footnote\" rel=\"footnote\">")
        .raw(block.getFootnoteOrdinal())
        .raw("</a></sup>");
    html.raw(out.toString());
  }

  private String label(FootnoteBlock block) {
    return body.noteId(block.getText().toString().strip());
  }

  @Override
  public void renderDocument(
      NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
    List<FootnoteBlock> notes = referenced(document);
    if (notes.isEmpty()) {
      return;
    }
    body.uses(FootnoteHtml.BLOCK);
    html.line().raw(FootnoteHtml.START).raw(">").line();
    for (FootnoteBlock note : notes) {
      html.raw("<li id=\"fn:" + Html.escape(label(note)) + "\">").line();
      if (doxias) {
        html.raw("<a id=\"fn-" + FootnoteOrder.flexmarks(note, document) + "\"></a>").line();
      }
      content(note, context, html);
      html.line().raw("</li>").line();
    }
    html.raw("</ol>").line().raw("</div>").line();
  }

  /** The links back are at the end of the last paragraph, where readers are. */
  private void content(FootnoteBlock note, NodeRendererContext context, HtmlWriter html) {
    Node last = note.getLastChild();
    for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
      if (child == last && child instanceof Paragraph) {
        html.line().raw("<p>");
        context.renderChildren(child);
        html.raw(backLinks(note)).raw("</p>").line();
      } else {
        context.render(child);
      }
    }
    if (!(last instanceof Paragraph)) {
      html.line().raw("<p>" + backLinks(note) + "</p>").line();
    }
  }

  private String backLinks(FootnoteBlock note) {
    Html out = new Html();
    for (int i = 0; i < note.getFootnoteReferences(); i++) {
      out.raw("&nbsp;");
      FootnoteHtml.backLink(Html.escape(label(note)), i, "&#8617;", out);
    }
    return out.toString();
  }
}
