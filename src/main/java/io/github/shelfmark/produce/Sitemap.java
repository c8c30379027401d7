package io.github.shelfmark.produce;

import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.Plan;
import io.github.shelfmark.extension.Producer;
import io.github.shelfmark.site.Archive;
import io.github.shelfmark.site.Canonical;
import io.github.shelfmark.site.Dates;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.Indexing;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.site.Tag;
import io.github.shelfmark.site.Tags;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.text.Html;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code sitemap.xml}, the list of a site's pages for search engines. It needs the site's {@code
 * url}, and an author's own wins.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the format</a>
 */
public final class Sitemap implements Producer {
  /** The output path. */
  static final String FILE = "sitemap.xml";

  /** The endings of static files that browsers show as pages. */
  private static final Set<String> SHOWN = Set.of("htm", "html", "xhtml", "pdf");

  /** What search engines show to readers of all other languages. */
  private static final String DEFAULT = "x-default";

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Override
  public void announce(Plan plan) {
    SiteConfig config = plan.site().config();
    if (config.outputs().sitemap() && !config.info().url().isEmpty()) {
      plan.add(new SitemapOutput(plan));
    }
  }

  private record SitemapOutput(Plan plan) implements Output {
    @Override
    public String path() {
      return FILE;
    }

    @Override
    public Made make() {
      return Made.of(list(plan).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String list(Plan plan) {
    SiteConfig config = plan.site().config();
    String root = config.info().root();
    ZoneId zone = config.content().timezone();
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"").append(NAMESPACE).append('"');
    if (plan.views().size() > 1) {
      xml.append(" xmlns:xhtml=\"").append(XHTML).append('"');
    }
    xml.append(">\n");
    for (Document document : plan.site().documents()) {
      if (isListed(plan, document)) {
        add(
            root + Url.escape(document.url()),
            languages(document, plan),
            modified(document, plan, zone),
            xml);
      }
    }
    if (config.outputs().sitemapOfFiles()) {
      for (StaticFile file : plan.site().staticFiles()) {
        if (SHOWN.contains(ending(file.output())) && !file.output().equals("404.html")) {
          add(root + "/" + Url.encode(file.output()), Map.of(), Optional.empty(), xml);
        }
      }
    }
    for (SiteView view : plan.views()) {
      generated(view, plan).forEach(page -> add(root + page, Map.of(), Optional.empty(), xml));
    }
    return xml.append("</urlset>\n").toString();
  }

  private static String ending(String output) {
    return output.substring(output.lastIndexOf('.') + 1);
  }

  /** The URLs of the pages that no author wrote. */
  private static List<String> generated(SiteView view, Plan plan) {
    List<String> pages = new ArrayList<>(List.of(view.home()));
    view.sections().sections().stream()
        .filter(Section::hasPage)
        .forEach(section -> pages.add(section.output()));
    Tags tags = new Tags(view);
    List<Tag> all = tags.all();
    for (Tag tag : all) {
      tags.pages(tag).forEach(page -> pages.add(page.output()));
    }
    if (!all.isEmpty()) {
      pages.add(tags.index());
    }
    new Archive(view).pages().forEach(page -> pages.add(page.output()));
    return pages.stream()
        .distinct()
        .filter(page -> plan.has(page) && plan.site().documentFor(page).isEmpty())
        .map(page -> "/" + Url.encode(page.substring(0, page.lastIndexOf('/') + 1)))
        .toList();
  }

  /** The addresses of a page in each language that it is in, if it is in several. */
  private static Map<String, String> languages(Document document, Plan plan) {
    if (plan.views().size() < 2) {
      return Map.of();
    }
    Map<String, String> addresses = new TreeMap<>();
    for (SiteView view : plan.views()) {
      plan.site()
          .translation(document, view.lang())
          .filter(page -> isListed(plan, page))
          .ifPresent(
              page ->
                  addresses.put(
                      view.lang(), plan.site().config().info().root() + Url.escape(page.url())));
    }
    if (addresses.size() < 2) {
      return Map.of();
    }
    String main = addresses.get(plan.site().config().languages().main());
    if (main != null) {
      addresses.put(DEFAULT, main);
    }
    return addresses;
  }

  private static void add(
      String address,
      Map<String, String> languages,
      Optional<ZonedDateTime> modified,
      StringBuilder xml) {
    xml.append("<url>\n<loc>").append(Html.escape(address)).append("</loc>\n");
    modified.ifPresent(
        date ->
            xml.append("<lastmod>")
                .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.withNano(0)))
                .append("</lastmod>\n"));
    languages.forEach(
        (lang, other) ->
            xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(Html.escape(lang))
                .append("\" href=\"")
                .append(Html.escape(other))
                .append("\"/>\n"));
    xml.append("</url>\n");
  }

  private static boolean isListed(Plan plan, Document document) {
    return document.isHtml()
        && !document.isFallback()
        && !Boolean.FALSE.equals(document.data().get("sitemap"))
        && !plan.isRedirect(document)
        && !Indexing.isLeftOut(document)
        && !document.isMissingPage()
        && Canonical.of(document).isEmpty();
  }

  private static Optional<ZonedDateTime> modified(Document document, Plan plan, ZoneId zone) {
    Optional<ZonedDateTime> known =
        Dates.modified(document, zone)
            .or(() -> plan.changes().updated(document.path()).map(time -> time.atZone(zone)));
    return known.isPresent() || document.kind() != DocumentKind.POST
        ? known
        : Dates.of(document.data().get("date"), zone);
  }
}
