package io.github.shelfmark.markup.commonmark;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.shelfmark.content.Document;
import io.github.shelfmark.markup.Body;
import io.github.shelfmark.markup.BodyRenderer;
import io.github.shelfmark.markup.BodyText;
import io.github.shelfmark.markup.Links;
import io.github.shelfmark.markup.flexmark.Emphasis;
import io.github.shelfmark.markup.flexmark.MarkdownEngine;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.RawBlocks;
import io.github.shelfmark.markup.html.HtmlRenderer;
import java.util.List;

/** CommonMark 0.31 with GFM's extensions, footnotes and directives. Shared between threads. */
public final class CommonMarkRenderer implements BodyRenderer {
  private final MarkdownEngine markdown;
  private final HtmlRenderer html;

  /**
   * A renderer for the documents of one site.
   *
   * @param links where their links lead
   * @param directives the directives that documents may use
   */
  public CommonMarkRenderer(Links links, List<Directive> directives) {
    Directives known = new Directives(directives);
    NodeWriters writers = NodeWriters.standard().with(DirectiveBlock.class, known::write);
    this.markdown =
        new MarkdownEngine(
            Parser.builder(options())
                .customInlineParserFactory(CommonMarkInlines::new)
                // flexmark adds it by itself only to its own inline parser.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build(),
            writers,
            links);
    this.html = new HtmlRenderer(links);
  }

  private static DataHolder options() {
    return new MutableDataSet()
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                AutolinkExtension.create(),
                FootnoteExtension.create(),
                Emphasis.extension(),
                RawBlocks.of(new DirectiveBlock.Syntax())));
  }

  @Override
  public Body render(Document document) {
    BodyText source = BodyText.of(document);
    return switch (document.format()) {
      case MARKDOWN -> markdown.render(source);
      case HTML -> html.render(source);
      case TEXT -> new Body(document.body(), List.of(), List.of());
    };
  }
}
