package io.github.shelfmark.theme;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.git.History;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.theme.body.BodyDecorator;
import io.github.shelfmark.theme.model.PageModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts rendered bodies into a theme's layouts. One per build; may be shared between threads. */
public final class PageRenderer {
  private static final Body EMPTY = new Body("", List.of(), List.of());
  private static final String MISSING = "404.html";

  private final Theme theme;
  private final Site site;
  private final SectionTree sections;
  private final Layouts layouts;
  private final SiteModels siteModels;
  private final PageModels pageModels;
  private final BodyDecorator bodies;
  private final PageVariables variables;
  private final PageKeys keys;
  private final PageDates dates;

  /**
   * Creates a renderer for one state of a site.
   *
   * @param history when and by whom documents were last changed
   * @param reads records which lists templates read
   * @param links resolves links in front matter
   * @param project values of the POM, by the names {@code name}, {@code groupId}, {@code
   *     artifactId}, {@code version}, {@code url} and {@code description}; may be empty
   */
  public PageRenderer(
      Theme theme,
      Site site,
      SectionTree sections,
      History history,
      Reads reads,
      Links links,
      Map<String, String> project) {
    this.theme = theme;
    this.site = site;
    this.sections = sections;
    this.layouts = new Layouts(theme, site.config().jekyll());
    ContentModels models = new ContentModels(reads);
    this.siteModels = new SiteModels(site, sections, theme.bundle(), models, project);
    Sidebar sidebar = new Sidebar(sections);
    TopNavigation top = new TopNavigation(site, sections);
    this.variables = new PageVariables(siteModels, sidebar, top, models, theme.messages(), project);
    this.bodies = new BodyDecorator(site, reads);
    this.dates = new PageDates(history, site.config().content().timezone());
    this.pageModels = new PageModels(site, siteModels, dates, new PageLinks(links, bodies));
    this.keys =
        new PageKeys(
            new Fingerprint()
                .add(theme.fingerprint())
                .add(new TreeMap<>(project))
                .add(siteModels.title())
                .add(siteModels.icon())
                .add(top.texts())
                .hex(),
            sections,
            sidebar);
  }

  /** Recomputes what pages read: lists of documents and sizes of pictures. */
  public List<Answers> answers() {
    return List.of(
        (kind, name, path) -> kind.equals(ContentModels.LISTING) ? keys.listing(name) : null,
        bodies.answers());
  }

  /** A digest of everything on a document's page except the document and the lists it reads. */
  public String key(Document document) {
    return new Fingerprint()
        .add(keys.of(document))
        .add(dates.updated(document))
        .add(dates.authors(document))
        .hex();
  }

  /** A digest of everything on the generated page of a section except the lists it reads. */
  public String key(Section section) {
    return keys.of(section);
  }

  /**
   * Renders a document's page.
   *
   * @param document a document of the site whose output is HTML
   * @param body its rendered body
   */
  public Rendered document(Document document, Body body) {
    Layouts.Choice choice = layouts.choose(document);
    if (choice.layout().isEmpty()) {
      return new Rendered(body.html().getBytes(StandardCharsets.UTF_8), List.of());
    }
    List<Finding> findings = new ArrayList<>();
    choice.finding().ifPresent(findings::add);
    PageModel page = pageModels.document(document, body, choice.layout(), findings::add);
    List<Section> path = sections.pathTo(document);
    Map<String, String> messages = theme.messages().in(page.lang());
    Body decorated =
        new Body(
            bodies.decorate(body.html(), document.output(), messages), body.headings(), List.of());
    Rendered rendered =
        render(page, path, decorated, sections.previous(document), sections.next(document));
    findings.addAll(rendered.findings());
    return new Rendered(rendered.bytes(), List.copyOf(findings));
  }

  /** Renders the generated page of a section without an index document: a list of its content. */
  public Rendered section(Section section) {
    PageModel page = pageModels.generated("section", section.title(), section.output());
    return render(page, sections.pathTo(section), EMPTY, Optional.empty(), Optional.empty());
  }

  /** Renders the home page of a site that has no document for it. */
  public Rendered home() {
    PageModel page = pageModels.generated("home", siteModels.title(), "index.html");
    return render(page, List.of(sections.root()), EMPTY, Optional.empty(), Optional.empty());
  }

  /** Renders the 404 page of a site that has no document for it. */
  public Rendered notFound() {
    PageModel page = pageModels.generated("404", "404", MISSING);
    return render(page, List.of(sections.root()), EMPTY, Optional.empty(), Optional.empty());
  }

  private Rendered render(
      PageModel page,
      List<Section> path,
      Body body,
      Optional<Document> previous,
      Optional<Document> next) {
    boolean anywhere = page.output().equals(MISSING);
    Linker linker =
        anywhere ? Linker.absolute(site.config().info().baseurl()) : Linker.relative(page.output());
    return theme.render(page.layout(), variables.of(page, path, body, previous, next, linker));
  }
}
