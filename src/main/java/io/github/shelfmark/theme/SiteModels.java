package io.github.shelfmark.theme;

import io.github.shelfmark.config.Announcement;
import io.github.shelfmark.config.Logo;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.config.SiteInfo;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.Canonical;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.SocialCards;
import io.github.shelfmark.site.Url;
import io.github.shelfmark.theme.model.AnnouncementModel;
import io.github.shelfmark.theme.model.BuildModel;
import io.github.shelfmark.theme.model.LogoModel;
import io.github.shelfmark.theme.model.SearchModel;
import io.github.shelfmark.theme.model.SiteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The template models that are the same on every page except for their links. */
final class SiteModels {
  private static final List<String> ICONS = List.of("favicon.svg", "favicon.png", "favicon.ico");

  /** Digits of the digest by which readers close an announcement. */
  private static final int ANNOUNCEMENT = 8;

  private final SiteView view;
  private final SiteConfig config;
  private final String lang;
  private final SectionTree sections;
  private final Bundle bundle;
  private final BlockFiles blocks;
  private final ContentModels models;
  private final String title;
  private final String icon;
  private final SiteUrl logo;
  private final SiteUrl logoDark;
  private final SiteUrl announced;
  private final FooterModels footers;
  private final Optional<String> tabIcon;
  private final Optional<SiteSearch> search;

  SiteModels(
      SiteView view,
      Bundle bundle,
      BlockFiles blocks,
      ContentModels models,
      Map<String, String> project,
      Optional<SiteSearch> search) {
    this.view = view;
    this.config = view.config();
    this.search = search;
    this.lang = view.lang();
    this.sections = view.sections();
    this.bundle = bundle;
    this.tabIcon = bundle.icon();
    this.blocks = blocks;
    this.models = models;
    String configured = config.info().title();
    this.title = configured.isEmpty() ? project.getOrDefault("name", "") : configured;
    Logo pictures = config.theme().logo();
    this.logo = SiteUrl.of(view, pictures.light());
    this.logoDark = SiteUrl.of(view, pictures.dark());
    this.announced = SiteUrl.of(view, config.announcement().url());
    this.footers = new FooterModels(view, project);
    this.icon =
        ICONS.stream()
            .filter(name -> view.site().staticFileFor(name).isPresent())
            .findFirst()
            .orElse("");
  }

  String title() {
    return title;
  }

  /** The link to the site's icon; empty if it has none. */
  String icon() {
    return icon;
  }

  /** What search engines are told of the site. */
  String description() {
    return config.info().description();
  }

  String lang() {
    return lang;
  }

  /** The URL of the home page of the language from the root of the site; empty if it is there. */
  String home() {
    return view.root().isEmpty() ? "" : "/" + view.root();
  }

  /** The absolute URL of a URL of the site; empty if the site's address is not configured. */
  String canonical(String url) {
    SiteInfo info = config.info();
    return info.url().isEmpty() ? "" : info.root() + url;
  }

  /**
   * The URL under which search engines are to list a page that no author wrote: in the latest
   * version, if the site is about an older one.
   */
  String listed(String url) {
    return VersionMenu.canonical(config, url).orElseGet(() -> canonical(url));
  }

  /**
   * The URL under which search engines are to list a document; empty if the site's address is
   * needed for it and not configured.
   */
  String canonical(Document document) {
    Optional<String> written = Canonical.of(document).map(Url::escape);
    return written.isEmpty()
        ? listed(Url.escape(document.url()))
        : written.filter(EditUrl::isAddress).orElseGet(() -> canonical(written.get()));
  }

  /** The absolute URL of a picture; social networks do not accept relative ones. */
  String image(String image) {
    if (EditUrl.isAddress(image)) {
      return image;
    }
    return image.startsWith("/") ? canonical(Url.escape(image)) : "";
  }

  /** The absolute URL of the social card of a document; empty if it has none. */
  String card(Document document) {
    return SocialCards.areMade(config)
        ? SocialCards.output(document).map(path -> canonical("/" + Url.encode(path))).orElse("")
        : "";
  }

  /** The absolute URL of the social card of pages that no author wrote; empty if there is none. */
  String card() {
    return SocialCards.areMade(config) ? canonical("/" + SocialCards.SITE) : "";
  }

  SiteModel site(Linker linker) {
    SiteInfo info = config.info();
    return new SiteModel(
        title,
        info.description(),
        info.url(),
        info.baseurl(),
        lang(),
        info.version(),
        info.repository(),
        linker.to(sections.root().output()),
        icon.isEmpty() ? "" : linker.to(icon),
        logo(linker),
        announcement(linker),
        footers.footer(linker),
        search.filter(SiteSearch::isThere).map(there -> search(there, linker)).orElse(null),
        config.theme().index(),
        models.top(sections.root(), linker),
        config.values());
  }

  private SearchModel search(SiteSearch search, Linker linker) {
    String root = view.root();
    return new SearchModel(
        linker.to(SiteSearch.DIRECTORY + "/"),
        search.hasPage(root) ? linker.to(root + SiteSearch.PAGE) : "",
        search.hasDescription() ? linker.to(SiteSearch.DESCRIPTION) : "",
        search.isLogged());
  }

  /** What decides how pages show the search; to be asked only when all outputs are known. */
  String searchKey() {
    return search
        .map(site -> site.isThere() + " " + site.hasPage(view.root()) + " " + site.hasDescription())
        .orElse("");
  }

  BuildModel build(Linker linker) {
    return new BuildModel(
        "Shelfmark",
        List.of(linker.to(bundle.style())),
        List.of(linker.to(bundle.script())),
        bundle.early().isEmpty() ? List.of() : List.of(linker.to(bundle.early())),
        new LinkedFiles(bundle.files(), blocks, linker),
        linker.to(Bundle.DIRECTORY),
        tabIcon.orElseGet(() -> linker.to(bundle.files().getOrDefault(Bundle.ICON, ""))));
  }

  private @Nullable LogoModel logo(Linker linker) {
    String alt = config.theme().logo().alt();
    return logo.isEmpty() ? null : new LogoModel(logo.from(linker), logoDark.from(linker), alt);
  }

  private @Nullable AnnouncementModel announcement(Linker linker) {
    Announcement announcement = config.announcement();
    if (announcement.text().isEmpty()) {
      return null;
    }
    String id = new Fingerprint().add(announcement.text()).add(announcement.url()).hex();
    return new AnnouncementModel(
        announcement.text(),
        announced.from(linker),
        announcement.closable(),
        id.substring(0, ANNOUNCEMENT));
  }
}
