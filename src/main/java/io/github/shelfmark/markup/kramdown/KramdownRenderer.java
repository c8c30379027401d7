package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.parser.Parser;
import io.github.shelfmark.content.Document;
import io.github.shelfmark.content.DocumentFormat;
import io.github.shelfmark.content.DocumentKind;
import io.github.shelfmark.content.FrontMatter;
import io.github.shelfmark.markup.Body;
import io.github.shelfmark.markup.BodyText;
import io.github.shelfmark.markup.Links;
import io.github.shelfmark.markup.flexmark.MarkdownEngine;
import io.github.shelfmark.markup.flexmark.NodeAttributes;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import java.util.Map;

/** Markdown with kramdown's habits, in the GFM mode that Jekyll sets. Shared between threads. */
public final class KramdownRenderer {
  private final MarkdownEngine markdown;

  /**
   * A renderer.
   *
   * @param links where links lead
   */
  public KramdownRenderer(Links links) {
    NodeWriters writers = NodeWriters.standard();
    ListWriters.addTo(writers);
    CodeWriters.addTo(writers);
    TableWriters.addTo(writers);
    MathSpan.addTo(writers);
    TextWriters.addTo(writers);
    AbbreviationWriters.addTo(writers);
    DefinitionWriters.addTo(writers);
    ExtensionBlock.addTo(writers);
    this.markdown =
        new MarkdownEngine(
            Parser.builder(KramdownOptions.parser()).build(),
            writers,
            links,
            KramdownRenderer::prepare);
  }

  private static void prepare(
      com.vladsch.flexmark.util.ast.Document tree, NodeAttributes attributes) {
    BlockAttributes.visit(tree, attributes);
    SpanAttributes.visit(tree, attributes);
    LineBreaks.visit(tree);
  }

  /** Renders a document's text, after Liquid. */
  public Body render(BodyText text) {
    return markdown.render(text);
  }

  /** Renders a text that belongs to no document, such as what {@code markdownify} is given. */
  public String toHtml(String text) {
    Document nobody =
        new Document(
            "",
            DocumentKind.PAGE,
            "",
            DocumentFormat.MARKDOWN,
            Map.of(),
            FrontMatter.NONE,
            text,
            "/",
            "index.html",
            "",
            false);
    return render(BodyText.of(nobody)).html();
  }
}
