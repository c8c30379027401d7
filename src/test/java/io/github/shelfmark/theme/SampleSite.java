package io.github.shelfmark.theme;

import io.github.shelfmark.config.Announcement;
import io.github.shelfmark.config.ChecksConfig;
import io.github.shelfmark.config.CollectionConfig;
import io.github.shelfmark.config.ContentRules;
import io.github.shelfmark.config.DiagramsConfig;
import io.github.shelfmark.config.Footer;
import io.github.shelfmark.config.GitConfig;
import io.github.shelfmark.config.Languages;
import io.github.shelfmark.config.LinksConfig;
import io.github.shelfmark.config.MathConfig;
import io.github.shelfmark.config.NavItem;
import io.github.shelfmark.config.OutputsConfig;
import io.github.shelfmark.config.SectionConfig;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.config.ThemeSettings;
import io.github.shelfmark.config.Versions;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.git.History;
import io.github.shelfmark.jekyll.JekyllExtension;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Collection;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.DocumentText;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Url;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds small sites for tests, one document at a time. */
final class SampleSite {
  private final List<Document> pages = new ArrayList<>();
  private final List<Document> posts = new ArrayList<>();
  private List<NavItem> nav = List.of();
  private List<SectionConfig> sections = List.of();
  private List<NavItem> breadcrumbs = List.of();
  private boolean jekyll;
  private SiteInfo info = new SiteInfo("Notes", "Notes on systems.", "", "", "en", "", "", "");

  SampleSite info(SiteInfo info) {
    this.info = info;
    return this;
  }

  SampleSite jekyll() {
    jekyll = true;
    return this;
  }

  SampleSite nav(String... titlesAndUrls) {
    nav = items(titlesAndUrls);
    return this;
  }

  SampleSite breadcrumbs(String... titlesAndUrls) {
    breadcrumbs = items(titlesAndUrls);
    return this;
  }

  private static List<NavItem> items(String... titlesAndUrls) {
    List<NavItem> items = new ArrayList<>();
    for (int i = 0; i < titlesAndUrls.length; i += 2) {
      items.add(new NavItem(titlesAndUrls[i], titlesAndUrls[i + 1], Position.START));
    }
    return items;
  }

  SampleSite sections(SectionConfig... configured) {
    sections = List.of(configured);
    return this;
  }

  SampleSite page(String url, String title, @Nullable Object... data) {
    pages.add(document(DocumentKind.PAGE, url, title, data));
    return this;
  }

  /** Adds a post with its date, such as {@code 2014-04-07}, in its URL. */
  SampleSite byDate(String before, String date, String title) {
    ZonedDateTime day = LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC);
    String name = title.toLowerCase(Locale.ROOT).replace(' ', '-');
    String url = before + date.replace('-', '/') + "/" + name + ".html";
    posts.add(document(DocumentKind.POST, url, before, title, "date", day));
    return this;
  }

  SampleSite post(String url, String title, @Nullable Object... data) {
    posts.add(document(DocumentKind.POST, url, title, data));
    return this;
  }

  private static Document document(
      DocumentKind kind, String url, String title, @Nullable Object... keysAndValues) {
    return document(kind, url, "", title, keysAndValues);
  }

  @SuppressWarnings("NullAway") // A document's values may be null, as its Javadoc says.
  private static Document document(
      DocumentKind kind,
      String url,
      String beforeDate,
      String title,
      @Nullable Object... keysAndValues) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", title);
    Map<String, Position> positions = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      String key = String.valueOf(keysAndValues[i]);
      data.put(key, keysAndValues[i + 1]);
      positions.put(key, new Position(i / 2 + 3, 1));
    }
    String output = Url.toOutput(url, ".html");
    String path = (kind == DocumentKind.POST ? "_" : "") + output.replace(".html", ".md");
    return new Document(
        path,
        kind,
        kind == DocumentKind.POST ? "notes" : "",
        DocumentFormat.MARKDOWN,
        data,
        new FrontMatter(data, positions, 0, 1, true),
        DocumentText.of(""),
        Url.encode(url),
        output,
        title,
        /* written= */ true,
        /* generated= */ false,
        beforeDate,
        /* listed= */ true);
  }

  Site site() {
    ContentRules rules =
        new ContentRules(
            List.of(),
            "",
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of("md"),
            false,
            false,
            false,
            0,
            ZoneOffset.UTC);
    SiteConfig config =
        new SiteConfig(
            "site.yml",
            jekyll ? "jekyll" : "commonmark",
            info,
            rules,
            sections,
            nav,
            breadcrumbs,
            List.of(),
            LinksConfig.NONE,
            ChecksConfig.NONE,
            ThemeSettings.NONE,
            Announcement.NONE,
            Footer.DEFAULTS,
            GitConfig.OFF,
            DiagramsConfig.DEFAULTS,
            OutputsConfig.DEFAULTS,
            List.of(),
            MathConfig.NONE,
            Languages.NONE,
            Versions.NONE,
            Map.of(),
            /* safe= */ false,
            Map.of("author", "Ada"));
    CollectionConfig notes =
        new CollectionConfig("notes", "Notes", "_notes", true, "", "", List.of());
    return new Site(config, pages, List.of(new Collection(notes, posts)), List.of());
  }

  Built build() {
    return build(Theme.load(Optional.empty(), new Findings()));
  }

  Built build(Theme theme) {
    Site site = site();
    SectionTree sections = SectionBuilder.build(site, new Findings());
    Map<String, String> project = Map.of("name", "Sample", "version", "1.4.2");
    SitePolicy policy = jekyll ? new JekyllExtension().policies().get(0) : SitePolicy.ORDINARY;
    PageContext context =
        new PageContext(
            theme, policy.layouts(), History.NONE, Links.UNCHANGED, new Reads(), project);
    SiteView view = new SiteView(site, info.lang(), "", sections);
    return new Built(site, sections, new PageRenderer(view, context));
  }

  /** A site ready for rendering. */
  record Built(Site site, SectionTree sections, PageRenderer renderer) {
    Made rendered(String output, Body body) {
      return renderer.document(site.documentFor(output).orElseThrow(), body);
    }

    String html(String output) {
      return text(rendered(output, body("<p>Body.</p>")));
    }

    String html(String output, Body body) {
      return text(rendered(output, body));
    }
  }

  static Body body(String html, Heading... headings) {
    return new Body(html, List.of(headings), List.of());
  }

  static String text(Made rendered) {
    return new String(rendered.bytes(), StandardCharsets.UTF_8);
  }
}
