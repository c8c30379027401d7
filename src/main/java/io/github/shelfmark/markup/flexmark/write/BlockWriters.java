package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.html.Attribute;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.flexmark.parse.DirectiveNode;
import io.github.shelfmark.markup.flexmark.parse.DirectiveTitle;
import io.github.shelfmark.markup.flexmark.parse.FenceNode;
import io.github.shelfmark.markup.flexmark.parse.SiteParser;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.HeadingAttributes;
import io.github.shelfmark.text.Html;
import java.util.Set;

/** Writes the blocks of the core that look different on a site, and directives. */
final class BlockWriters implements NodeRenderer {
  private final FlexmarkBody body;
  private final BodyForm form;
  private final Directives directives;
  private final RawHeadingIds rawHeadings;

  BlockWriters(DataHolder document, BodyForm form, Directives directives) {
    this.body = FlexmarkBody.of(document);
    this.form = form;
    this.directives = directives;
    this.rawHeadings = new RawHeadingIds(body.headings());
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(FencedCodeBlock.class, this::fencedCode),
        new NodeRenderingHandler<>(IndentedCodeBlock.class, this::indentedCode),
        new NodeRenderingHandler<>(HtmlBlock.class, this::html),
        new NodeRenderingHandler<>(HtmlCommentBlock.class, this::html),
        new NodeRenderingHandler<>(HtmlInnerBlock.class, this::html),
        new NodeRenderingHandler<>(HtmlInnerBlockComment.class, this::html),
        new NodeRenderingHandler<>(DirectiveNode.class, this::directive),
        new NodeRenderingHandler<>(DirectiveTitle.class, (node, context, html) -> {}),
        new NodeRenderingHandler<>(FenceNode.class, (node, context, html) -> {}));
  }

  private void heading(Heading heading, NodeRendererContext context, HtmlWriter html) {
    HeadingAttributes attributes = SiteParser.attributes(heading);
    if (!attributes.id().isEmpty()) {
      body.claim(attributes.id(), attributes.index());
    }
    String id = context.getNodeId(heading);
    if (id != null && !id.isEmpty()) {
      html.attr("id", id);
      body.headings().written(heading, id);
    }
    if (!attributes.classes().isEmpty()) {
      html.attr("class", attributes.classes());
    }
    html.srcPos(heading.getText())
        .withAttr()
        .tagLine(
            "h" + heading.getLevel(),
            () -> {
              for (String further : body.headings().further(heading)) {
                html.raw("<a id=\"" + Html.escape(further) + "\"></a>");
              }
              context.renderChildren(heading);
            });
  }

  private void fencedCode(FencedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
    String written = block.getInfo().toString();
    String info = Escapes.resolve(body.values().withEscapesKept(written)).strip();
    String code = withEnd(block.getContentChars().normalizeEOL());
    BasedSequence place = block.getInfo().isEmpty() ? block.getChars() : block.getInfo();
    Html out = new Html();
    BasedSequence content = block.getContentChars();
    if (form.formula(info, code, at -> indexOf(content, at), body, out)) {
      raw(out.toString(), html);
      return;
    }
    form.code(info, code, place.getStartOffset(), body, out);
    raw(withAttributes(out.toString(), context), html);
  }

  /** The index in the text of a character of a block. */
  private static int indexOf(BasedSequence content, int at) {
    return at < content.length() ? content.getIndexOffset(at) : content.getEndOffset();
  }

  private static String withEnd(String code) {
    return code.isEmpty() || code.endsWith("\n") ? code : code + "\n";
  }

  /** Adds what extensions say about the attributes of a block to its first tag. */
  private static String withAttributes(String code, NodeRendererContext context) {
    Html added = new Html();
    String classes = "";
    for (Attribute attribute :
        context.extendRenderingNodeAttributes(AttributablePart.NODE, null).values()) {
      if (attribute.isNonRendering()) {
        continue;
      }
      if (attribute.getName().equals("class")) {
        classes = attribute.getValue();
      } else {
        added.attribute(attribute.getName(), attribute.getValue());
      }
    }
    String tag = "<pre";
    int at = code.indexOf(tag);
    if (at < 0 || (added.length() == 0 && classes.isEmpty())) {
      return code;
    }
    String known = tag + " class=\"";
    if (classes.isEmpty()) {
      known = tag;
    } else if (code.startsWith(known, at)) {
      known += Html.escape(classes) + " ";
    } else {
      known = tag + " class=\"" + Html.escape(classes) + "\"";
    }
    int rest = at + (known.endsWith(" ") ? (tag + " class=\"").length() : tag.length());
    String attributes = added.toString();
    return code.substring(0, at)
        + tag
        + attributes
        + known.substring(tag.length())
        + code.substring(rest);
  }

  private void indentedCode(IndentedCodeBlock block, NodeRendererContext context, HtmlWriter html) {
    String code = withEnd(block.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    Html out = new Html();
    out.raw("<pre><code>").text(body.values().replace(code)).raw("</code></pre>\n");
    raw(withAttributes(out.toString(), context), html);
  }

  private void html(HtmlBlockBase block, NodeRendererContext context, HtmlWriter html) {
    boolean comment = block instanceof HtmlCommentBlock || block instanceof HtmlInnerBlockComment;
    if (block.hasChildren()
        || (comment ? form.changesComments(context) : form.changesHtml(context))) {
      context.delegateRender();
      return;
    }
    boolean whole = block instanceof HtmlBlock || block instanceof HtmlCommentBlock;
    BasedSequence chars = whole ? block.getContentChars() : block.getChars();
    String written = rawHeadings.add(body.rawHtml(chars.toString(), chars::getIndexOffset));
    if (whole) {
      raw(written, html);
    } else {
      html.rawPre(written);
    }
  }

  private void directive(DirectiveNode directive, NodeRendererContext context, HtmlWriter html) {
    Html out = new Html();
    directives.write(new Container(directive, context, body, form), body, out);
    if (out.length() > 0) {
      raw(out.toString(), html);
    }
  }

  /** Writes markup on lines of its own, as it is. */
  private static void raw(String markup, HtmlWriter html) {
    html.line();
    String lines = markup.endsWith("\n") ? markup.substring(0, markup.length() - 1) : markup;
    html.rawPre(lines);
    html.line();
  }
}
