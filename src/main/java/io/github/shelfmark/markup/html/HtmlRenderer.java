package io.github.shelfmark.markup.html;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.HtmlLinks;
import java.util.ArrayList;
import java.util.List;

/** Documents written in HTML: only their links change. Can be shared between threads. */
public final class HtmlRenderer implements BodyRenderer {
  private final Links links;

  /**
   * A renderer for the documents of one site.
   *
   * @param links where its links lead
   */
  public HtmlRenderer(Links links) {
    this.links = links;
  }

  @Override
  public Body render(Document document) {
    return render(BodyText.of(document));
  }

  /** Renders a text that templating may have changed. */
  public Body render(BodyText source) {
    List<Finding> findings = new ArrayList<>();
    String html =
        HtmlLinks.rewrite(
            source.text(),
            (href, offset) ->
                links.resolve(
                    source.document(), href, () -> source.positionOf(offset), findings::add));
    return new Body(html, HtmlHeadings.of(html), List.copyOf(findings));
  }
}
