package io.github.shelfmark.jekyll;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.Words;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.jekyll.plugin.PluginSettings;
import io.github.shelfmark.jekyll.plugin.SitePlugins;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.code.HtmlCode;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.markup.liquid.Filter;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.markup.liquid.TagParser;
import io.github.shelfmark.markup.liquid.filter.Filters;
import io.github.shelfmark.markup.liquid.tag.Tags;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.text.LineMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The dialect {@code jekyll}: Liquid, then kramdown. Shared between threads. */
final class JekyllRenderer implements BodyRenderer {
  private final KramdownRenderer markdown;
  private final HtmlRenderer html;
  private final SiteObjects objects;
  private final LiquidRenderer liquid;
  private final Contents contents;
  private final SitePlugins plugins;
  private final CodeBlocks blocks = new CodeBlocks();
  private final HtmlCode code;
  private final @Nullable RougeColours colours;
  private final SiteReads reads;
  private final UnknownNames unknownNames;
  private final Optional<SiteLayouts> layouts;
  private final EmptyPages empty;
  private final Optional<SassPages> sheets;

  /** A renderer for the documents of one build. */
  JekyllRenderer(RenderContext context) {
    Site site = context.site();
    this.code = new HtmlCode(blocks);
    Map<String, ?> options = JekyllDialect.kramdownOptions(site.config());
    Directives alerts = alerts(context);
    this.colours = RougeColours.of(site.config()).orElse(null);
    UnaryOperator<Links> writing =
        links -> site.config().theme().used() ? links : links.asWritten();
    // Pages with the site's own layouts bring a script that draws formulas.
    boolean drawn = site.config().theme().used();
    // In a safe build nothing is there unseen.
    boolean keepsTex = !site.config().safe();
    Formulas formulas = drawn ? new Formulas(site.config().math(), keepsTex) : null;
    this.markdown =
        new KramdownRenderer(writing.apply(context.links()), options, alerts, colours, formulas);
    this.html = new HtmlRenderer(context.links());
    IncludeFiles includes =
        new IncludeFiles(context.source(), site.config().content().include(), site.config().safe());
    LastChanges changes = new LastChanges(context.source(), context.changes());
    this.reads = new SiteReads(site, includes, changes, context.reads());
    context.answers().accept(reads);
    this.plugins = plugins(site.config());
    this.objects = new SiteObjects(site, plugins, context.clock(), includes, reads);
    context.answers().accept(objects.pages());
    KramdownRenderer plain =
        new KramdownRenderer(writing.apply(Links.UNCHANGED), options, alerts, colours, null);
    Map<String, TagParser> tags = Additions.tags(plugins.tags(Tags.all()), context.liquid());
    Map<String, Filter> filters =
        Additions.filters(plugins.filters(Filters.all()), context.liquid());
    this.unknownNames = new UnknownNames(tags.keySet(), filters.keySet(), context.source());
    this.liquid =
        new LiquidRenderer(new JekyllSite(objects, includes, plain, colours), tags, filters);
    KramdownRenderer quoted =
        new KramdownRenderer(writing.apply(context.quotedLinks()), options, alerts, colours, null);
    this.contents = new Contents(objects, liquid, text -> quoted.render(text).html(), this::framed);
    this.sheets =
        site.config().theme().used()
            ? Optional.empty()
            : Optional.of(new SassPages(site.config(), includes, reads, context.libraries()));
    LayoutFiles files = new LayoutFiles(context.source(), layoutsDir(site), includes, reads);
    this.empty = new EmptyPages(files.names());
    this.layouts =
        site.config().theme().used()
            ? Optional.empty()
            : Optional.of(new SiteLayouts(files, liquid, objects, contents, plugins, unknownNames));
  }

  private static SitePlugins plugins(SiteConfig config) {
    return new SitePlugins(
        new Plugins(config.values()).names(),
        new PluginSettings(config.values(), !config.theme().used(), config.info().repository()));
  }

  private static String layoutsDir(Site site) {
    return site.config().values().get("layouts_dir") instanceof String own ? own : "_layouts";
  }

  /** The page of a document as other documents see it; with the theme, its body. */
  private String framed(Document document, Viewer viewer, List<Finding> findings) {
    return layouts.map(own -> own.page(document, viewer, findings)).orElseGet(viewer::body);
  }

  @Override
  public Optional<OwnLayouts> layouts() {
    return layouts.map(own -> own);
  }

  private static Directives alerts(RenderContext context) {
    String siteLang = context.site().config().info().lang();
    Words words = (lang, key) -> context.words().word(lang.isEmpty() ? siteLang : lang, key);
    return new Directives(
        context.directives(), new SiteAccess(words, context.visible(), context.libraries()));
  }

  @Override
  public boolean hasTwin(Document document) {
    return layouts.isEmpty()
        && document.isHtml()
        && document.format() == DocumentFormat.MARKDOWN
        && !document.generated();
  }

  @Override
  public Body render(Document document) {
    Body body = rendered(document);
    // What is wrong with the text of a further page of a list is told of its first.
    return document.generated() ? body.withFindings(List.of()) : body;
  }

  private Body rendered(Document document) {
    if (!Contents.isTemplated(document, document.body())) {
      return render(BodyText.of(document));
    }
    int firstLine = document.frontMatter().bodyLine();
    Viewer viewer = new Viewer(objects, contents, document, null, null);
    LiquidResult result =
        liquid.render(
            new LiquidSource(document.path(), document.body(), firstLine), viewer.globals());
    unknownNames.addAll(result.unknownNames());
    unknownNames.addAll(viewer.unknownNames());
    if (!result.unknownNames().isEmpty() || !viewer.unknownNames().isEmpty()) {
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
        blocks(body),
        body.twin());
  }

  @Override
  public List<Finding> summary() {
    List<Finding> findings = new ArrayList<>(unknownNames.findings());
    findings.addAll(empty.findings());
    return findings;
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
          case TEXT ->
              sheets.isPresent() && SassPages.isSheet(text.document())
                  ? sheets.get().body(text)
                  : new Body(text.text(), List.of(), List.of());
        };
    if (!text.document().isHtml()) {
      return body;
    }
    if (layouts.isEmpty()
        && !text.document().generated()
        && empty.add(text.document(), body.html())) {
      reads.unknown();
    }
    // In layouts of the site, plugins change the page as a whole.
    String linked =
        layouts.isPresent() ? body.html() : plugins.finish(body.html(), text.document());
    Set<String> unknown = new LinkedHashSet<>();
    String highlighted = colours == null ? code.highlight(linked, unknown) : linked;
    return new Body(
        highlighted,
        body.headings(),
        UnknownLanguages.add(body.findings(), unknown, blocks, text),
        body.parts(),
        body.blocks(),
        body.twin());
  }
}
