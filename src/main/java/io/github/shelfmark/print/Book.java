package io.github.shelfmark.print;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Direction;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlIds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The text of a document for paper.
 *
 * @param html its parts one after the other, each a {@code section}
 * @param outline its headings, in order
 * @param blocks the block files of the theme that its pages need, sorted
 */
public record Book(String html, List<Entry> outline, List<String> blocks) {
  /**
   * Joins pages.
   *
   * @param pages the parts in reading order; those without text are left out unless they are the
   *     titles of others
   * @param targets where links lead that leave the document
   */
  public static Book of(List<PrintedPage> pages, Targets targets) {
    List<PrintedPage> shown = new ArrayList<>();
    InnerLinks links = new InnerLinks(targets);
    for (int i = 0; i < pages.size(); i++) {
      PrintedPage page = pages.get(i);
      boolean above = i + 1 < pages.size() && pages.get(i + 1).part().depth() > page.part().depth();
      if (page.hasText() || above) {
        shown.add(page);
        page.part()
            .document()
            .ifPresent(
                document -> links.add(page.part(), document.output(), HtmlIds.list(ids(page))));
      }
    }
    List<Entry> outline = new ArrayList<>();
    TreeSet<String> blocks = new TreeSet<>();
    StringBuilder html = new StringBuilder();
    for (PrintedPage page : shown) {
      add(page, links, outline, html);
      page.body().map(Body::blocks).ifPresent(blocks::addAll);
    }
    return new Book(html.toString(), List.copyOf(outline), List.copyOf(blocks));
  }

  /** What says the language of a part, and in which direction it is written. */
  private static String language(String lang) {
    return lang.isEmpty()
        ? ""
        : " lang=\"" + Html.escape(lang) + "\" dir=\"" + Direction.of(lang) + "\"";
  }

  private static String ids(PrintedPage page) {
    return page.body()
        .map(body -> HtmlIds.of(body.html().getBytes(StandardCharsets.UTF_8)))
        .orElse("");
  }

  private static void add(
      PrintedPage page, InnerLinks links, List<Entry> outline, StringBuilder html) {
    Part part = page.part();
    html.append("<section class=\"print-part print-depth-")
        .append(part.depth())
        .append("\" id=\"")
        .append(part.id())
        .append('"')
        .append(language(page.lang()))
        .append(">\n");
    if (page.ownTitle().isEmpty()) {
      String name = "h" + Math.min(6, part.depth() + 1);
      html.append('<').append(name).append('>').append(Html.escape(part.title()));
      html.append("</").append(name).append(">\n");
      outline.add(new Entry(part.depth(), part.id(), part.title(), part.number(), true));
    }
    Optional<Document> document = part.document();
    if (document.isPresent() && page.hasText()) {
      Body body = page.body().orElseThrow();
      html.append(new PartHtml(part, document.get(), body, page.ownTitle(), links, outline).make());
    }
    html.append("\n</section>\n");
  }
}
