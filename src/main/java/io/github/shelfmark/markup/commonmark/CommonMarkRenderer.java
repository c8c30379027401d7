package io.github.shelfmark.markup.commonmark;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.commonmark.block.BlockReader;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.write.BodyWriter;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.markup.html.Refusal;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.NestingException;
import java.util.List;

/** CommonMark 0.31 with GFM's extensions, footnotes and directives. Shared between threads. */
public final class CommonMarkRenderer implements BodyRenderer {
  private final Links links;
  private final Directives directives;
  private final HtmlRenderer html;
  private final CodeWriter code;

  /**
   * A renderer for the documents of one site.
   *
   * @param links where their links lead
   * @param directives the directives that documents may use
   */
  public CommonMarkRenderer(Links links, List<Directive> directives) {
    this(links, directives, CodeWriter.PLAIN);
  }

  /**
   * A renderer that writes blocks of code in a way of its own.
   *
   * @param code writes fenced blocks of code
   */
  public CommonMarkRenderer(Links links, List<Directive> directives, CodeWriter code) {
    this.code = code;
    this.links = links;
    this.directives = new Directives(directives);
    this.html = new HtmlRenderer(links);
  }

  @Override
  public Body render(Document document) {
    BodyText source = BodyText.of(document);
    return switch (document.format()) {
      case MARKDOWN -> markdown(source);
      case HTML -> html.render(source);
      case TEXT -> new Body(document.body(), List.of(), List.of());
    };
  }

  /** Interim. */
  List<io.github.shelfmark.extension.Heading> headings(String text) {
    return markdown(
            BodyText.of(
                new Document(
                    "",
                    io.github.shelfmark.site.DocumentKind.PAGE,
                    "",
                    io.github.shelfmark.site.DocumentFormat.MARKDOWN,
                    java.util.Map.of(),
                    io.github.shelfmark.site.FrontMatter.NONE,
                    text,
                    "/",
                    "index.html",
                    "",
                    false)))
        .headings();
  }

  private Body markdown(BodyText source) {
    char[] chars = source.text().toCharArray();
    try {
      Definitions definitions = new Definitions();
      Block document = BlockReader.read(chars, definitions);
      Documents.readSpans(document, definitions);
      return BodyWriter.write(source, chars, document, definitions, links, directives::write, code);
    } catch (NestingException tooDeep) {
      return Refusal.of(source, tooDeep);
    }
  }
}
