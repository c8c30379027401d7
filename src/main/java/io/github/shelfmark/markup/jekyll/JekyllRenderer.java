package io.github.shelfmark.markup.jekyll;

import io.github.shelfmark.content.Document;
import io.github.shelfmark.content.Site;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.Body;
import io.github.shelfmark.markup.BodyRenderer;
import io.github.shelfmark.markup.BodyText;
import io.github.shelfmark.markup.Links;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.markup.liquid.LineMap;
import io.github.shelfmark.markup.liquid.LiquidRenderer;
import io.github.shelfmark.markup.liquid.LiquidResult;
import io.github.shelfmark.markup.liquid.LiquidSource;
import io.github.shelfmark.markup.liquid.filter.Filters;
import io.github.shelfmark.markup.liquid.tag.Tags;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dialect {@code jekyll}: Liquid, then kramdown. Shared between threads. */
public final class JekyllRenderer implements BodyRenderer {
  private final KramdownRenderer markdown;
  private final HtmlRenderer html;
  private final DocumentDrops drops;
  private final LiquidRenderer liquid;

  /**
   * A renderer for one site.
   *
   * @param links where links lead
   * @param source the source directory, for included files
   */
  public JekyllRenderer(Site site, Links links, Path source) {
    Map<String, ?> options = kramdownOptions(site);
    this.markdown = new KramdownRenderer(links, options);
    this.html = new HtmlRenderer(links);
    this.drops = new DocumentDrops(site);
    KramdownRenderer plain = new KramdownRenderer(Links.UNCHANGED, options);
    this.liquid =
        new LiquidRenderer(
            new JekyllSite(site, drops, new IncludeFiles(source), plain::toHtml),
            Tags.all(),
            Filters.all());
  }

  private static Map<String, ?> kramdownOptions(Site site) {
    Map<String, Object> options = new HashMap<>();
    if (site.config().values().get("kramdown") instanceof Map<?, ?> values) {
      values.forEach((name, value) -> options.put(String.valueOf(name), value));
    }
    return options;
  }

  @Override
  public Body render(Document document) {
    boolean templated =
        !Boolean.FALSE.equals(document.data().get("render_with_liquid"))
            && LiquidRenderer.looksTemplated(document.body());
    if (!templated) {
      return render(BodyText.of(document));
    }
    int firstLine = document.frontMatter().bodyLine();
    LiquidResult result =
        liquid.render(
            new LiquidSource(document.path(), document.body(), firstLine), drops.of(document));
    LineMap lines = new LineMap(document.body(), result.text());
    Body body =
        render(
            new BodyText(document, result.text(), line -> lines.authorLine(line) + firstLine - 1));
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.addAll(body.findings());
    return new Body(body.html(), body.headings(), List.copyOf(findings));
  }

  private Body render(BodyText text) {
    return switch (text.document().format()) {
      case MARKDOWN -> markdown.render(text);
      case HTML -> html.render(text);
      case TEXT -> new Body(text.text(), List.of(), List.of());
    };
  }
}
