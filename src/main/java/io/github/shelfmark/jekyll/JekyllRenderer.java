package io.github.shelfmark.jekyll;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.code.HtmlCode;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.markup.liquid.filter.Filters;
import io.github.shelfmark.markup.liquid.tag.Tags;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.text.LineMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dialect {@code jekyll}: Liquid, then kramdown. Shared between threads. */
final class JekyllRenderer implements BodyRenderer {
  private final KramdownRenderer markdown;
  private final HtmlRenderer html;
  private final SiteObjects objects;
  private final LiquidRenderer liquid;
  private final Contents contents;
  private final Mentions mentions;
  private final CodeBlocks blocks = new CodeBlocks();
  private final HtmlCode code;
  private final SiteReads reads;
  private final UnknownTags unknownTags = new UnknownTags(Tags.all().keySet());

  /** A renderer for the documents of one build. */
  JekyllRenderer(RenderContext context) {
    Site site = context.site();
    this.code = new HtmlCode(blocks);
    Map<String, ?> options = JekyllDialect.kramdownOptions(site.config());
    Directives alerts = alerts(context);
    this.markdown = new KramdownRenderer(context.links(), options, alerts);
    this.html = new HtmlRenderer(context.links());
    IncludeFiles includes =
        new IncludeFiles(context.source(), site.config().content().include(), site.config().safe());
    this.reads = new SiteReads(site, includes, context.reads());
    context.answers().accept(reads);
    this.objects = new SiteObjects(site, context.clock(), reads);
    KramdownRenderer plain = new KramdownRenderer(Links.UNCHANGED, options, alerts);
    this.liquid =
        new LiquidRenderer(new JekyllSite(objects, includes, plain), Tags.all(), Filters.all());
    this.mentions = new Mentions(site.config());
    KramdownRenderer quoted = new KramdownRenderer(context.quotedLinks(), options, alerts);
    this.contents = new Contents(objects, liquid, text -> quoted.render(text).html());
  }

  private static Directives alerts(RenderContext context) {
    String siteLang = context.site().config().info().lang();
    Words words = (lang, key) -> context.words().word(lang.isEmpty() ? siteLang : lang, key);
    return new Directives(
        context.directives(), new SiteAccess(words, context.visible(), context.libraries()));
  }

  @Override
  public Body render(Document document) {
    if (!Contents.isTemplated(document, document.body())) {
      return render(BodyText.of(document));
    }
    int firstLine = document.frontMatter().bodyLine();
    Viewer viewer = new Viewer(objects, contents, document, null, null);
    LiquidResult result =
        liquid.render(
            new LiquidSource(document.path(), document.body(), firstLine), viewer.globals());
    unknownTags.addAll(result.unknownTags());
    unknownTags.addAll(viewer.unknownTags());
    if (!result.unknownTags().isEmpty() || !viewer.unknownTags().isEmpty()) {
      reads.unknown();
    }
    LineMap lines =
        new LineMap(
            document.body(), result.text(), line -> line.contains("{{") || line.contains("{%"));
    BodyText text =
        new BodyText(document, result.text(), line -> lines.authorLine(line) + firstLine - 1);
    Body body = render(text);
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.addAll(viewer.findings());
    findings.addAll(body.findings());
    return new Body(
        body.html(),
        body.headings(),
        List.copyOf(findings),
        TemplatedParts.of(document, body.parts()),
        blocks(body));
  }

  @Override
  public List<Finding> summary() {
    return unknownTags.findings();
  }

  /** The block files of a page, which may show alerts of other documents. */
  private static List<String> blocks(Body body) {
    boolean quotes = body.blocks().isEmpty() && body.html().contains("<aside class=\"note");
    return quotes ? List.of("note") : body.blocks();
  }

  private Body render(BodyText text) {
    Body body =
        switch (text.document().format()) {
          case MARKDOWN -> markdown.render(text);
          case HTML -> html.render(text);
          case TEXT -> new Body(text.text(), List.of(), List.of());
        };
    if (!text.document().isHtml()) {
      return body;
    }
    String linked = mentions.link(text.document(), body.html());
    Set<String> unknown = new LinkedHashSet<>();
    String highlighted = code.highlight(linked, unknown);
    return new Body(
        highlighted,
        body.headings(),
        UnknownLanguages.add(body.findings(), unknown, blocks, text),
        body.parts(),
        body.blocks());
  }
}
