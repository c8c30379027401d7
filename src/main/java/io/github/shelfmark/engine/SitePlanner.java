package io.github.shelfmark.engine;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.Changes;
import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.RenderContext;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.git.Change;
import io.github.shelfmark.git.History;
import io.github.shelfmark.markup.html.HtmlRenderer;
import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.markup.link.Surroundings;
import io.github.shelfmark.project.ProjectFiles;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.Watched;
import io.github.shelfmark.safe.SafeBodies;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteSearch;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.theme.PageContext;
import io.github.shelfmark.theme.Theme;
import io.github.shelfmark.theme.ThemePages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans sites: what makes their pages, and what pages read of them. */
final class SitePlanner {
  private final BuildState state;
  private final BuildRequest request;
  private final Outputs.Kind kind;
  private final SitePolicy policy;
  private final Background background;
  private final BuildClock clock;
  private final Watched watched;
  private final Findings findings;
  private final NeighbourSites neighbours;
  private final SourceRepository repository;
  private final Reads reads = new Reads();
  private final List<Answers> answers = new ArrayList<>();

  /**
   * A planner of one site.
   *
   * @param kind the rules of the site
   * @param background what was loaded meanwhile
   * @param watched notes which files outside the source are looked at
   * @param findings gets everything that is wrong
   */
  SitePlanner(
      BuildState state,
      Outputs.Kind kind,
      Background background,
      BuildClock clock,
      Watched watched,
      Findings findings) {
    this.state = state;
    this.request = state.request();
    this.kind = kind;
    this.policy = kind.policy();
    this.background = background;
    this.clock = clock;
    this.watched = watched;
    this.findings = findings;
    this.neighbours = new NeighbourSites(state);
    this.repository =
        new SourceRepository(request.sources(), request.project().getOrDefault("tag", ""), watched);
  }

  /** What answers for what pages read; complete when the site has been planned. */
  List<Answers> answers() {
    return answers;
  }

  /** Whether any link led to a module outside of the site. */
  boolean readsModules() {
    return neighbours.used();
  }

  /** Whether any link led to a file of the repository. */
  boolean readsRepository() {
    return repository.isUsed();
  }

  /**
   * Plans a site: what makes its pages, before any output is announced.
   *
   * @param paths gets the outputs
   * @param readers how the site was read
   */
  PlannedSite plan(List<SiteView> views, OutputPaths paths, Outputs.Readers readers) {
    Theme theme = background.theme().join();
    Site site = views.get(0).site();
    Surroundings around =
        new Surroundings(
            repository, request.sources(), neighbours, request.checks().external().isPresent());
    LinkRules rules = kind.modules().links(policy.links(site.config()));
    SiteLinks links = new SiteLinks(site, paths, rules, reads, around);
    return new PlannedSite(
        state,
        policy,
        new PlannedSite.Parts(views, paths, links),
        plan(views, paths, links, rules, theme, readers.values()),
        new PlannedSite.Reading(reads, readers.sources(), findings),
        changed ->
            new SitePlanner(state, kind, background, clock, watched, findings)
                .plan(changed, paths, readers));
  }

  private OutputPlan plan(
      List<SiteView> views,
      OutputPaths paths,
      SiteLinks links,
      LinkRules rules,
      Theme theme,
      ShownValues shown) {
    Site site = views.get(0).site();
    answers.add(links.answers());
    History history = background.joinHistory();
    ProjectFiles files =
        new ProjectFiles(site, request.sources(), links::repositoryPage, reads, watched);
    ThemePages pages = pages(views, theme, links, history, paths, files);
    answers.addAll(pages.answers());
    answers.add(read -> read instanceof Read.Diagram ? Read.Diagram.DRAWN : null);
    answers.add(read -> read instanceof Read.Twin ? paths.twinOf(read.subject()).orElse("") : null);
    RecordedViews visible = new RecordedViews(views, clock, reads, files);
    answers.add(visible);
    Function<Document, BuildValues> values = kind.modules().values(reads);
    answers.add(shown);
    Links written = site.config().theme().used() ? links : links.kept();
    Changes changes = path -> history.of(path).map(Change::updated);
    RenderContext context =
        new RenderContext(
            site,
            views,
            request.source(),
            written,
            links.shown(),
            new HtmlRenderer(written, values),
            state.extensions().directives(),
            state.extensions().liquid(),
            theme.words(),
            visible::seenBy,
            clock,
            reads,
            state.libraries(),
            answers::add,
            values,
            changes);
    return new OutputPlan(
        views,
        paths,
        new OutputPlan.Rendering(
            PagesKey.of(state, kind, site.config()),
            kind.modules()::key,
            rules::isLeft,
            pages,
            bodies(context),
            changes,
            state.inputs(),
            request.source(),
            clock,
            state.libraries(),
            PageTexts.areWanted(state, site.config()),
            state.sink(),
            reads),
        findings);
  }

  private ThemePages pages(
      List<SiteView> views,
      Theme theme,
      SiteLinks links,
      History history,
      OutputPaths paths,
      ProjectFiles files) {
    return new ThemePages(
        views,
        new PageContext(
            theme,
            policy.layouts(),
            history,
            links,
            reads,
            request.project(),
            new FrontMatterCode(),
            request.sources(),
            Optional.of(new SiteSearch(views.get(0).site().config(), paths)),
            state.drawings(),
            paths::twinOf,
            files::document));
  }

  private BodyRenderer bodies(RenderContext context) {
    BodyRenderer bodies =
        new CheckedBodies(
            kind.modules().bodies(kind.dialects().renderer(context), context),
            state.extensions().documentRules());
    return request.safe() ? new SafeBodies(bodies) : bodies;
  }
}
