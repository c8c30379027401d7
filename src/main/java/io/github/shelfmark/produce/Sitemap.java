package io.github.shelfmark.produce;

import io.github.shelfmark.config.Plugins;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.git.History;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.text.Html;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The list of a site's pages for search engines, and the robots.txt that refers to it.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the format</a>
 */
public final class Sitemap {
  private static final String FILE = "sitemap.xml";
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String ROBOTS = "robots.txt";

  private Sitemap() {}

  /**
   * The files, by their output; empty if the plugin {@code jekyll-sitemap} is not configured or the
   * site has no {@code url}, because sitemaps contain absolute URLs.
   *
   * @param history when documents were last changed, if the author does not say
   * @param redirects documents that redirect are not listed
   */
  public static Map<String, byte[]> files(Site site, History history, Redirects redirects) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    SiteInfo info = site.config().info();
    if (info.url().isEmpty() || !Plugins.of(site.config()).has("jekyll-sitemap", "sitemap")) {
      return files;
    }
    String root = info.url() + info.baseurl();
    if (isFree(site, FILE)) {
      files.put(FILE, list(site, history, redirects, root).getBytes(StandardCharsets.UTF_8));
    }
    if (isFree(site, ROBOTS)) {
      files.put(ROBOTS, ("Sitemap: " + root + "/" + FILE + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static boolean isFree(Site site, String output) {
    return site.documentFor(output).isEmpty() && site.staticFileFor(output).isEmpty();
  }

  private static String list(Site site, History history, Redirects redirects, String root) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"").append(NAMESPACE).append("\">\n");
    ZoneId zone = site.config().content().timezone();
    for (Document document : site.documents()) {
      boolean listed =
          document.isHtml()
              && !Boolean.FALSE.equals(document.data().get("sitemap"))
              && !redirects.leadsElsewhere(document)
              && !document.output().equals("404.html");
      if (listed) {
        xml.append("<url>\n<loc>").append(Html.escape(root + document.url())).append("</loc>\n");
        modified(document, history, zone)
            .ifPresent(
                date ->
                    xml.append("<lastmod>")
                        .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.withNano(0)))
                        .append("</lastmod>\n"));
        xml.append("</url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  private static Optional<ZonedDateTime> modified(Document document, History history, ZoneId zone) {
    Optional<ZonedDateTime> known =
        Dates.of(document.data().get("last_modified_at"), zone)
            .or(() -> history.of(document.path()).map(change -> change.updated().atZone(zone)));
    return known.isPresent() || document.kind() != DocumentKind.POST
        ? known
        : Dates.of(document.data().get("date"), zone);
  }
}
