package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Made;
import io.github.shelfmark.extension.OwnPage;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.body.BodyDecorator;
import io.github.shelfmark.theme.model.PageModel;
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
  private final RecordedProject project;
  private final PageVariables variables;
  private final PageKeys keys;
  private final PageDates dates;
  private final BlockFiles blocks;

  /** Makes a renderer for one view of a site. */
  PageRenderer(SiteView view, PageContext context) {
    this.theme = context.theme();
    this.view = view;
    this.sections = view.sections();
    this.layouts = new Layouts(theme, view, context.layouts());
    Site site = view.site();
    this.blocks = new BlockFiles(theme.bundle().files(), context.reads());
    this.project = new RecordedProject(context.project(), context.reads());
    ContentModels models = new ContentModels(site, context.reads());
    this.siteModels = new SiteModels(view, theme.bundle(), blocks, models, context.project());
    Sidebar sidebar = new Sidebar(site, sections);
    TopNavigation top = new TopNavigation(site, sections);
    Breadcrumbs breadcrumbs = new Breadcrumbs(site);
    this.variables =
        new PageVariables(
            siteModels,
            new Navigation(top, sidebar, breadcrumbs),
            models,
            theme.messages(),
            project);
    this.bodies = new BodyDecorator(site, context.reads());
    this.dates = new PageDates(context.history(), site.config().content().timezone());
    this.pageModels =
        new PageModels(
            view,
            siteModels,
            blocks,
            dates,
            new PageLinks(context.links(), bodies),
            context.sources());
    this.keys =
        new PageKeys(
            new Fingerprint()
                .add(theme.common())
                .add(project.common())
                .add(siteModels.title())
                .add(siteModels.icon())
                .add(top.texts())
                .add(breadcrumbs.texts())
                .hex(),
            sections,
            sidebar);
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

  /** A digest of all that is on a document's page beside the document, but for lists it reads. */
  String key(Document document) {
    return new Fingerprint()
        .add(keys.of(document))
        .add(dates.updated(document))
        .add(dates.authors(document))
        .hex();
  }

  /** A digest of all that is on a generated page of a section, but for lists it reads. */
  String key(Section section) {
    return keys.of(section);
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
    Body pictured =
        Boolean.FALSE.equals(document.data().get("zoom"))
            ? body
            : bodies.withPictures(body, document.output());
    PageModel page = pageModels.document(document, pictured, choice.layout(), findings::add);
    List<Section> path = sections.pathTo(document);
    Map<String, String> messages = theme.messages().in(page.lang());
    Body decorated =
        new Body(
            bodies.decorate(pictured, titles(page, body), document.output(), messages),
            body.headings(),
            List.of());
    Made made = render(page, path, decorated, sections.previous(document), sections.next(document));
    findings.addAll(made.findings());
    return new Made(made.bytes(), List.copyOf(findings));
  }

  /** Renders the page of a section for which the authors wrote none: a list of what is in it. */
  Made section(Section section) {
    PageModel page = pageModels.generated("section", section.title(), section.output());
    return render(page, sections.pathTo(section), EMPTY, Optional.empty(), Optional.empty());
  }

  /** Renders the page at {@code /} of a site that has no document there. */
  Made home() {
    PageModel page = pageModels.generated("home", siteModels.title(), view.home());
    return render(page, List.of(sections.root()), EMPTY, Optional.empty(), Optional.empty());
  }

  /** Renders the page for missing pages of a site that has no document {@code 404.html}. */
  Made notFound() {
    PageModel page = pageModels.generated("404", "404", view.missing());
    return render(page, List.of(sections.root()), EMPTY, Optional.empty(), Optional.empty());
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
    Made made = render(page, List.of(sections.root()), body, Optional.empty(), Optional.empty());
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

  private Made render(
      PageModel page,
      List<Section> path,
      Body body,
      Optional<Document> previous,
      Optional<Document> next) {
    Linker linker = Linker.of(view, page.output());
    return theme.render(page.layout(), variables.of(page, path, body, previous, next, linker));
  }
}
