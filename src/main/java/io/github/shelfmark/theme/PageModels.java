package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.OwnPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.TagName;
import io.github.shelfmark.text.Direction;
import io.github.shelfmark.theme.body.HeadedBody;
import io.github.shelfmark.theme.body.OwnTitle;
import io.github.shelfmark.theme.body.ReadingTime;
import io.github.shelfmark.theme.model.FeatureModel;
import io.github.shelfmark.theme.model.HeroModel;
import io.github.shelfmark.theme.model.PageModel;
import io.github.shelfmark.theme.model.TopicsModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Creates the {@code page} variable of templates. */
final class PageModels {
  /** The layouts of pages whose text is on other pages. */
  private static final Set<String> UNLISTED = Set.of("search", "print");

  private final SiteView view;
  private final SiteModels siteModels;
  private final BlockFiles blocks;
  private final PageDates dates;
  private final LandingPages landing;
  private final PageDetails details;

  PageModels(
      SiteModels siteModels,
      BlockFiles blocks,
      PageDates dates,
      LandingPages landing,
      PageDetails details) {
    this.details = details;
    this.dates = dates;
    this.view = landing.view();
    this.siteModels = siteModels;
    this.blocks = blocks;
    this.landing = landing;
  }

  /**
   * The model of a document's page.
   *
   * @param findings receives problems in the front matter
   */
  PageModel document(Document document, Body body, String layout, Consumer<Finding> findings) {
    boolean home = document.output().equals(view.home());
    boolean titled = !document.text("title").isEmpty();
    String title = title(document);
    String lang = lang(document);
    Linker linker = Linker.of(view, document.output());
    TreeSet<String> needed = new TreeSet<>(body.blocks());
    HeroModel hero = landing.hero(document, title, lang, findings, needed::add);
    List<FeatureModel> features = landing.features(document, findings);
    TopicsModel topics = landing.sections(document, layout, findings);
    if (hero != null || !features.isEmpty() || topics != null) {
      needed.add(LandingPages.BLOCK);
    }
    List<String> used = List.copyOf(needed);
    boolean own = OwnTitle.isIn(body, title, titled, landing.isForeign(document));
    boolean parts = Toc.hasParts(body.headings(), !own);
    HeadedBody headed = HeadedBody.of(body.html(), !own || parts);
    boolean above = !own || !headed.heading().isEmpty();
    return new PageModel(
        title,
        documentTitle(title),
        !own,
        document.text("description"),
        document.url(),
        document.output(),
        document.path(),
        document.kind() == DocumentKind.POST ? "post" : "page",
        document.collection(),
        layout,
        lang,
        Direction.of(lang),
        siteModels.canonical(original(document)),
        image(document),
        landing.image(document, findings),
        details.editUrl(document),
        ReadingTime.minutes(body.html()),
        TagName.of(document),
        dates.updated(document),
        dates.authors(document),
        home,
        hero,
        features,
        topics,
        blocks.styles(used, linker),
        blocks.scripts(used, linker),
        details.of(document, lang, headed.text(), above, findings),
        document.data());
  }

  /** The picture of a document for other sites: its own, or else its card. */
  private String image(Document document) {
    String own = siteModels.image(PageLinks.source(document.data().get("image")));
    return own.isEmpty() ? siteModels.card(original(document)) : own;
  }

  /** The document whose text a page shows. */
  private Document original(Document document) {
    return document.isFallback()
        ? view.site().documentAt(document.sourcePath()).orElse(document)
        : document;
  }

  /** The title of a document; the home page that has none of its own has that of the site. */
  String title(Document document) {
    boolean home = document.output().equals(view.home());
    boolean named = !siteModels.title().isEmpty();
    boolean titled = !document.text("title").isEmpty();
    return home && named && !titled ? siteModels.title() : document.title();
  }

  /** The model of a generated page; its layout says what it is. */
  PageModel generated(String layout, String title, String output) {
    return generated(layout, layout, title, output, true, List.of());
  }

  /** The model of a page that an extension writes. */
  PageModel own(OwnPage page) {
    boolean titled = OwnTitle.isIn(page.body(), page.title(), true, /* foreign= */ false);
    return generated(
        "page", page.layout(), page.title(), page.output(), !titled, page.body().blocks());
  }

  private PageModel generated(
      String kind,
      String layout,
      String title,
      String output,
      boolean showTitle,
      List<String> used) {
    Linker linker = Linker.of(view, output);
    String url = Linker.address(output);
    return new PageModel(
        title,
        documentTitle(title),
        showTitle,
        "",
        url,
        output,
        "",
        kind,
        "",
        layout,
        siteModels.lang(),
        Direction.of(siteModels.lang()),
        siteModels.listed(url),
        siteModels.card(),
        null,
        "",
        0,
        List.of(),
        "",
        List.of(),
        layout.equals("home"),
        null,
        List.of(),
        null,
        blocks.styles(used, linker),
        blocks.scripts(used, linker),
        details.generated(siteModels.lang(), UNLISTED.contains(layout) ? "noindex" : ""),
        Map.of());
  }

  /** The language of a document, the site's unless its front matter says otherwise. */
  String lang(Document document) {
    String lang = document.text("lang");
    return lang.isEmpty() ? siteModels.lang() : lang;
  }

  private String documentTitle(String title) {
    String name = siteModels.title();
    return name.isEmpty() || name.equals(title) ? title : title + " | " + name;
  }
}
