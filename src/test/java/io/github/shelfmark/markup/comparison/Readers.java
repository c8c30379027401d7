package io.github.shelfmark.markup.comparison;

import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.LiquidAdditions;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.flexmark.FlexmarkExtension;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.SectionsOnly;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.text.BuildValues;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;

/** Functions from Markdown to the HTML of a body. */
final class Readers {
  private static final List<Extension> GFM =
      List.of(
          TablesExtension.create(),
          StrikethroughExtension.create(),
          TaskListItemsExtension.create());

  private Readers() {}

  /** The dialect {@code commonmark}. */
  static UnaryOperator<String> own() {
    return of(new CommonMarkRenderer(Links.UNCHANGED, List.of()));
  }

  /** The dialect {@code flexmark}, in a site that says nothing about it. */
  static UnaryOperator<String> flexmark() {
    return flexmark(Fixtures.site());
  }

  /** The dialect {@code flexmark} as a site configures it. */
  static UnaryOperator<String> flexmark(Site site) {
    Dialect dialect = new FlexmarkExtension().dialects().get(0);
    return of(dialect.renderer(context(site)));
  }

  /** The library commonmark-java, with the extensions of GFM that {@link MarkdownTexts} makes. */
  static UnaryOperator<String> commonMarkJava() {
    Parser parser = Parser.builder().extensions(GFM).build();
    org.commonmark.renderer.html.HtmlRenderer html =
        org.commonmark.renderer.html.HtmlRenderer.builder().extensions(GFM).build();
    return text -> html.render(parser.parse(text));
  }

  private static UnaryOperator<String> of(BodyRenderer renderer) {
    return text -> renderer.render(Fixtures.page("a.md", "a.html", text)).html();
  }

  private static RenderContext context(Site site) {
    return new RenderContext(
        site,
        List.of(),
        Path.of("src/docs"),
        Links.UNCHANGED,
        Links.UNCHANGED,
        new HtmlRenderer(Links.UNCHANGED, document -> BuildValues.NONE),
        List.of(),
        LiquidAdditions.NONE,
        Words.KEYS,
        document -> new SectionsOnly(SectionBuilder.build(site, new Findings())),
        new BuildClock(Sources.NOW),
        new Reads(),
        Libraries.onClassPath(),
        answers -> {},
        document -> BuildValues.NONE,
        path -> Optional.empty());
  }
}
