package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.HtmlValues;
import io.github.shelfmark.text.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Documents written in HTML: only their links change. Can be shared between threads. */
public final class HtmlRenderer implements BodyRenderer {
  private final Links links;
  private final Function<Document, BuildValues> values;

  /**
   * A renderer for the documents of one site.
   *
   * @param links where its links lead
   */
  public HtmlRenderer(Links links) {
    this(links, document -> BuildValues.NONE);
  }

  /**
   * A renderer for the documents of a site that shows values of the build.
   *
   * @param links where its links lead
   * @param values the values that a document may show
   */
  public HtmlRenderer(Links links, Function<Document, BuildValues> values) {
    this.links = links;
    this.values = values;
  }

  @Override
  public Body render(Document document) {
    return render(BodyText.of(document));
  }

  /** Renders a text that templating may have changed. */
  public Body render(BodyText source) {
    List<Finding> findings = new ArrayList<>();
    HtmlValues.Filled filled = HtmlValues.fill(source.text(), values.apply(source.document()));
    Origins origins = filled.origins();
    BodyParts parts = new BodyParts(source);
    String html =
        parts.html(
            filled.html(),
            origins::of,
            (href, offset) ->
                links.resolveHtml(
                    source.document(),
                    href,
                    () -> source.positionOf(origins.of(offset)),
                    findings::add));
    return new Body(html, HtmlHeadings.of(html), List.copyOf(findings), parts.list());
  }
}
