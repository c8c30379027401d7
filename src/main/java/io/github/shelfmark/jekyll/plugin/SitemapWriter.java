package io.github.shelfmark.jekyll.plugin;

import io.github.shelfmark.markup.liquid.Values;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the sitemap of jekyll-sitemap 1.4.0: documents of collections, pages, then static files
 * that browsers show as pages.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the format</a>
 */
final class SitemapWriter {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final Set<String> SHOWN = Set.of(".htm", ".html", ".xhtml", ".pdf");

  private final PageContext page;
  private final StringBuilder out;

  SitemapWriter(PageContext page, StringBuilder out) {
    this.page = page;
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param styled whether the site has a style sheet for it
   */
  void write(boolean styled) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    if (styled) {
      out.append("<?xml-stylesheet type=\"text/xsl\" href=\"")
          .append(page.text("/sitemap.xsl", "absolute_url"))
          .append("\"?>\n");
    }
    out.append("<urlset xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"")
        .append(" xsi:schemaLocation=\"")
        .append(NAMESPACE + " " + NAMESPACE + "/sitemap.xsd\" xmlns=\"" + NAMESPACE + "\">\n");
    for (Object collection : list(page.site("collections"))) {
      if (!Boolean.FALSE.equals(PageContext.in(collection, "output"))) {
        list(PageContext.in(collection, "docs")).forEach(this::document);
      }
    }
    list(page.site("html_pages")).forEach(this::page);
    list(page.site("static_files")).forEach(this::file);
    out.append("</urlset>\n");
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Nor is a document that only leads on to another address. */
  private static boolean isListed(@Nullable Object item) {
    return item instanceof Map<?, ?> map
        && !Boolean.FALSE.equals(map.get("sitemap"))
        && !Values.isTruthy(map.get("redirect_to"));
  }

  private void document(@Nullable Object item) {
    if (isListed(item)) {
      Object date =
          PageContext.first(PageContext.in(item, "last_modified_at"), PageContext.in(item, "date"));
      add(PageContext.in(item, "url"), date);
    }
  }

  private void page(@Nullable Object item) {
    Object url = PageContext.in(item, "url");
    if (isListed(item) && !"/404.html".equals(url)) {
      add(url, PageContext.in(item, "last_modified_at"));
    }
  }

  private void file(@Nullable Object item) {
    boolean shown = SHOWN.contains(Values.toText(PageContext.in(item, "extname")));
    if (shown && isListed(item) && !"404.html".equals(PageContext.in(item, "name"))) {
      add(PageContext.in(item, "path"), PageContext.in(item, "modified_time"));
    }
  }

  private void add(@Nullable Object url, @Nullable Object changed) {
    page.liquid().budget().step();
    String address = Values.toText(url).replace("/index.html", "/");
    out.append("<url>\n<loc>").append(page.text(address, "absolute_url", "xml_escape"));
    out.append("</loc>\n");
    if (Values.isTruthy(changed)) {
      String date = page.text(changed, "date_to_xmlschema");
      out.append("<lastmod>").append(date).append("</lastmod>\n");
    }
    out.append("</url>\n");
  }
}
