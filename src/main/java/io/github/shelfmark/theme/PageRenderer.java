package io.github.shelfmark.theme;

import io.github.shelfmark.config.TocLevels;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.OwnPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.ListPage;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.site.Tag;
import io.github.shelfmark.site.Tags;
import io.github.shelfmark.theme.body.BodyDecorator;
import io.github.shelfmark.theme.body.DiagramFigures;
import io.github.shelfmark.theme.model.PageModel;
import io.github.shelfmark.theme.model.PostModel;
import io.github.shelfmark.theme.model.TocModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts rendered bodies into a theme's layouts, for one view of a site. Shared between threads. */
final class PageRenderer {
  private static final Body EMPTY = new Body("", List.of(), List.of());

  private final Theme theme;
  private final SiteView view;
  private final SectionTree sections;
  private final Layouts layouts;
  private final SiteModels siteModels;
  private final PageModels pageModels;
  private final BodyDecorator bodies;
  private final DiagramFigures diagrams;
  private final RecordedProject project;
  private final PageVariables variables;
  private final PageKeys keys;
  private final PageDates dates;
  private final BlockFiles blocks;
  private final Alternates alternates;
  private final Neighbours neighbours;
  private final Listings listings;
  private final Tags tags;
  private final LanguageMenu languages;

  /** Makes a renderer for one view of a site. */
  PageRenderer(SiteView view, PageContext context) {
    this(view, List.of(view), context);
  }

  /**
   * Makes a renderer for one view of a site.
   *
   * @param views all views of the site
   */
  PageRenderer(SiteView view, List<SiteView> views, PageContext context) {
    this.theme = context.theme();
    this.view = view;
    this.sections = view.sections();
    this.layouts = new Layouts(theme, view, context.layouts());
    Site site = view.site();
    this.blocks = new BlockFiles(theme.bundle().files(), context.reads());
    this.project = new RecordedProject(context.project(), context.reads());
    this.dates = new PageDates(context.history(), site.config().content().timezone());
    LocalDates local = new LocalDates(theme.messages());
    ContentModels models = contentModels(context.reads(), local);
    this.siteModels =
        new SiteModels(view, theme.bundle(), blocks, models, context.project(), context.search());
    Navigation navigation =
        new Navigation(
            new TopNavigation(view),
            new Sidebar(view),
            new Breadcrumbs(view),
            new FeedLinks(view, siteModels.title()),
            new VersionMenu(view.config(), blocks));
    this.languages = new LanguageMenu(view, views, blocks);
    this.variables =
        new PageVariables(siteModels, navigation, models, theme.messages(), project, languages);
    this.bodies = new BodyDecorator(site, context.reads());
    this.diagrams = context.diagrams(site.config().diagrams());
    PageLinks links = new PageLinks(context.links(), bodies);
    LandingPages landing =
        new LandingPages(view, links, context.code(), models, theme.messages(), context.layouts());
    this.alternates = new Alternates(view, views, links, context.reads());
    this.tags = new Tags(view);
    this.listings = new Listings(sections, dates, local, siteModels.lang());
    this.neighbours = new Neighbours(view, models, links, context.reads(), context.layouts());
    PageDetails details =
        new PageDetails(
            context.layouts(),
            new PageDetails.SourceLinks(
                site.config().info().editUrl(), context.sources(), context.twins()),
            dates,
            local,
            new Authors(links),
            alternates);
    this.pageModels = new PageModels(siteModels, blocks, dates, landing, details);
    this.keys =
        new PageKeys(
            new Fingerprint()
                .add(theme.common())
                .add(project.common())
                .add(siteModels.title())
                .add(siteModels.icon())
                .add(navigation.top().texts())
                .add(navigation.breadcrumbs().texts())
                .hex(),
            siteModels::searchKey,
            sections,
            navigation);
  }

  /**
   * Answers for the lists and the project's values that templates read, and for the files of the
   * theme and the pictures that pages show.
   */
  List<Answers> answers() {
    return List.of(
        read -> read instanceof Read.Listing listing ? keys.listing(listing.prefix()) : null,
        project,
        blocks,
        bodies.answers());
  }

  private ContentModels contentModels(Reads reads, LocalDates local) {
    return new ContentModels(
        view,
        reads,
        document ->
            dates.published(document).map(date -> local.of(date, view.lang())).orElse(null));
  }

  /** A digest of all that is on a document's page beside the document, but for lists it reads. */
  String key(Document document) {
    return new Fingerprint()
        .add(keys.of(document))
        .add(dates.key(document))
        .add(alternates.key(document))
        .add(languages.key(document))
        .hex();
  }

  /** A digest of all that is on a generated page of a section, but for lists it reads. */
  String key(Section section) {
    return new Fingerprint().add(keys.of(section)).add(languages.key(section)).hex();
  }

  /**
   * Renders a document's page.
   *
   * @param document a document of the site whose output is HTML
   * @param body its rendered body
   */
  Made document(Document document, Body body) {
    Layouts.Choice choice = layouts.choose(document);
    if (choice.layout().isEmpty()) {
      return new Made(body.html().getBytes(StandardCharsets.UTF_8), List.of());
    }
    List<Finding> findings = new ArrayList<>();
    choice.finding().ifPresent(findings::add);
    Map<String, String> messages = theme.messages().in(pageModels.lang(document));
    Body drawn = diagrams.in(document, body, messages, findings::add);
    Body pictured =
        Boolean.FALSE.equals(document.data().get("zoom"))
            ? drawn
            : bodies.withPictures(drawn, document.output());
    PageModel page = pageModels.document(document, pictured, choice.layout(), findings::add);
    List<Section> path = sections.pathTo(document);
    Body decorated =
        new Body(
            bodies.decorate(pictured, titles(page, body), document.output(), messages),
            body.headings(),
            List.of());
    Linker linker = linker(page);
    Optional<PostModel> previous = neighbours.previous(document, linker, findings::add);
    Optional<PostModel> next = neighbours.next(document, linker, findings::add);
    Map<String, Object> all = variables.of(page, path, decorated, previous, next, linker);
    TocLevels levels =
        DocumentToc.levels(document, tocLevels(), layouts.areThemes(), findings::add);
    all.put("toc", toc(page, body, levels));
    all.put("translations", languages.of(document, linker));
    if (document.isFallback()) {
      // Search engines are told of the original only.
      all.put("structured", Markup.of(""));
    }
    Made made = theme.render(page.layout(), all);
    findings.addAll(made.findings());
    return new Made(made.bytes(), List.copyOf(findings));
  }

  /** The title of a document's page. */
  String title(Document document) {
    return pageModels.title(document);
  }

  /** Renders the page of a section for which the authors wrote none: a list of what is in it. */
  Made section(Section section) {
    PageModel page = pageModels.generated("section", section.title(), section.output());
    return render(page, sections.pathTo(section), EMPTY, Map.of());
  }

  /** Renders the page at {@code /} of a site that has no document there. */
  Made home() {
    PageModel page = pageModels.generated("home", siteModels.title(), view.home());
    return render(page, List.of(sections.root()), EMPTY, Map.of());
  }

  /** Renders the page for missing pages of a site that has no document {@code 404.html}. */
  Made notFound() {
    PageModel page = pageModels.generated("404", "404", view.missing());
    return render(page, List.of(sections.root()), EMPTY, Map.of());
  }

  /** Renders the page that shows what a search finds. */
  Made search() {
    String title = messages().getOrDefault("search", "");
    PageModel page = pageModels.generated("search", title, view.root() + SiteSearch.PAGE);
    return render(page, List.of(sections.root()), EMPTY, Map.of());
  }

  /** Renders a page of the list of a tag's documents. */
  Made tag(Tag tag, ListPage list) {
    String title = messages().getOrDefault("tagged", "{0}").replace("{0}", tag.name());
    PageModel page = pageModels.generated("tag", Listings.title(title, list), list.output());
    Linker linker = linker(page);
    return render(
        page,
        List.of(sections.root()),
        EMPTY,
        Map.of(
            "tag",
            listings.tag(tag, list, linker),
            "tagIndex",
            linker.to(tags.index()),
            "paging",
            Listings.paging(list, messages(), linker)));
  }

  /** Renders the page that lists all tags. */
  Made tags(String output, List<Tag> all) {
    PageModel page = pageModels.generated("tags", messages().getOrDefault("tags", ""), output);
    return render(
        page, List.of(sections.root()), EMPTY, Map.of("tags", listings.tags(all, linker(page))));
  }

  /** Renders a page of the archive. */
  Made archive(ListPage list) {
    String title = Listings.title(messages().getOrDefault("archive", ""), list);
    PageModel page = pageModels.generated("archive", title, list.output());
    Linker linker = linker(page);
    return render(
        page,
        List.of(sections.root()),
        EMPTY,
        Map.of(
            "archive",
            listings.entries(list, linker),
            "paging",
            Listings.paging(list, messages(), linker)));
  }

  private Map<String, String> messages() {
    return theme.messages().in(siteModels.lang());
  }

  /** Renders a page that belongs to no document. */
  Made own(OwnPage own) {
    if (!theme.hasLayout(own.layout())) {
      return new Made(
          own.body().html().getBytes(StandardCharsets.UTF_8),
          List.of(layouts.missing(own.layout(), "", Position.NONE)));
    }
    PageModel page = pageModels.own(own);
    Map<String, String> messages = theme.messages().in(page.lang());
    int titles = titles(page, own.body());
    String html = bodies.decorate(own.body(), titles, own.output(), messages);
    Body body = new Body(html, own.body().headings(), List.of());
    Made made = render(page, List.of(sections.root()), body, Map.of());
    List<Finding> findings = new ArrayList<>(own.body().findings());
    findings.addAll(made.findings());
    return new Made(made.bytes(), List.copyOf(findings));
  }

  /** How many headings of level 1 are titles of the page: the first, or all that there are. */
  private static int titles(PageModel page, Body body) {
    if (!Toc.hasParts(body.headings(), page.showTitle())) {
      return Integer.MAX_VALUE;
    }
    return page.showTitle() ? 0 : 1;
  }

  /** Renders a page without neighbours; others are the variables of its layout alone. */
  private Made render(PageModel page, List<Section> path, Body body, Map<String, Object> others) {
    Map<String, Object> all =
        variables.of(page, path, body, Optional.empty(), Optional.empty(), linker(page));
    all.put("toc", toc(page, body, tocLevels()));
    all.putAll(others);
    return theme.render(page.layout(), all);
  }

  private TocLevels tocLevels() {
    return view.site().config().theme().toc();
  }

  private static List<TocModel> toc(PageModel page, Body body, TocLevels levels) {
    return Toc.of(Toc.shown(body.headings(), page.showTitle(), levels));
  }

  private Linker linker(PageModel page) {
    return Linker.of(view, page.output());
  }
}
