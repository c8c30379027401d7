package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRendererOptions;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.html.Attribute;
import com.vladsch.flexmark.util.html.Attributes;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.shelfmark.markup.flexmark.heading.PlainText;
import io.github.shelfmark.markup.flexmark.parse.ValueNode;
import io.github.shelfmark.text.Html;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the spans of the core that look different on a site, and values of the build. */
final class SpanWriters implements NodeRenderer {
  private final FlexmarkBody body;
  private final BodyForm form;

  SpanWriters(DataHolder document, BodyForm form) {
    this.body = FlexmarkBody.of(document);
    this.form = form;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Paragraph.class, this::paragraph),
        new NodeRenderingHandler<>(Code.class, this::code),
        new NodeRenderingHandler<>(HtmlInline.class, this::html),
        new NodeRenderingHandler<>(HtmlInlineComment.class, this::html),
        new NodeRenderingHandler<>(ValueNode.class, this::value));
  }

  private void value(ValueNode node, NodeRendererContext context, HtmlWriter html) {
    html.text(body.values().value(node.key()));
  }

  private void code(Code node, NodeRendererContext context, HtmlWriter html) {
    String content = Escaping.collapseWhitespace(node.getText(), true);
    String shown = body.values().replace(content);
    if (shown.equals(content)) {
      context.delegateRender();
    } else {
      html.srcPos(node.getText()).withAttr().tag("code");
      html.text(shown);
      html.tag("/code");
    }
  }

  private void html(HtmlInlineBase node, NodeRendererContext context, HtmlWriter html) {
    HtmlRendererOptions options = context.getHtmlOptions();
    boolean changed =
        node instanceof HtmlInlineComment
            ? options.suppressInlineHtmlComments || options.escapeInlineHtmlComments
            : options.suppressInlineHtml || options.escapeInlineHtml;
    if (changed) {
      context.delegateRender();
    } else {
      BasedSequence chars = node.getChars();
      html.rawPre(body.rawHtml(chars.toString(), chars::getIndexOffset));
    }
  }

  private void paragraph(Paragraph paragraph, NodeRendererContext context, HtmlWriter html) {
    Image image = form.isTheme() ? figure(paragraph) : null;
    if (image == null || context.isDoNotRenderLinks()) {
      context.delegateRender();
      return;
    }
    ResolvedLink link = context.resolveLink(LinkType.IMAGE, image.getUrl().unescape(), null, null);
    MutableAttributes given = new MutableAttributes();
    given.replaceValue("src", link.getUrl());
    given.replaceValue("alt", PlainText.withDescriptions(image, body.values()));
    Attributes attributes =
        context.extendRenderingNodeAttributes(image, AttributablePart.LINK, given);
    Html out = new Html().raw("<figure><img");
    for (Attribute attribute : attributes.values()) {
      if (!attribute.isNonRendering() && !attribute.getName().equals("title")) {
        out.attribute(attribute.getName(), attribute.getValue());
      }
    }
    String caption = body.values().replace(image.getTitle().unescape());
    out.raw(" /><figcaption>").text(caption).raw("</figcaption></figure>");
    html.line();
    html.rawPre(out.toString());
    html.line();
  }

  /** The image with a title that a paragraph consists of. */
  private static @Nullable Image figure(Paragraph paragraph) {
    Node only = paragraph.getFirstChild();
    boolean figure =
        only instanceof Image image
            && only.getNext() == null
            && image.getTitle().isNotEmpty()
            && image.getUrlContent().isEmpty();
    return figure ? (Image) only : null;
  }
}
