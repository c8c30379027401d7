package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.check.ProvidedFiles;
import io.github.shelfmark.check.ReferenceCheck.Pages;
import io.github.shelfmark.check.Translations;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Output;
import io.github.shelfmark.extension.SinkResult;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.link.SiteLinks;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.BuildRecord;
import io.github.shelfmark.record.CodeVersion;
import io.github.shelfmark.record.Counts;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Watched;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The second half of a build: from a site that has been read to its outputs in the sink. */
final class Outputs {
  private final BuildState state;
  private final BuildRequest request;
  private final Kind kind;
  private final SitePolicy policy;
  private final Background background;
  private final BuildClock clock;
  private final Findings findings;
  private final SitePlanner planner;
  private final Watched watched;

  /**
   * Prepares the outputs of a site.
   *
   * @param kind the rules of the site
   * @param background what was loaded meanwhile
   * @param watched notes which files outside the source are looked at
   * @param findings gets everything that is wrong
   */
  Outputs(
      BuildState state,
      Kind kind,
      Background background,
      BuildClock clock,
      Watched watched,
      Findings findings) {
    this.watched = watched;
    this.state = state;
    this.request = state.request();
    this.kind = kind;
    this.policy = kind.policy();
    this.background = background;
    this.clock = clock;
    this.findings = findings;
    this.planner = new SitePlanner(state, kind, background, clock, watched, findings);
  }

  /**
   * The rules of a site.
   *
   * @param policy the rules of its kind of site
   * @param dialects how its documents are read
   * @param modules the modules that it consists of besides
   */
  record Kind(SitePolicy policy, SiteDialects dialects, SiteModules modules) {
    /** The jars of classes that the settings of dialects name. */
    Set<Path> jars() {
      Set<Path> jars = new TreeSet<>(CodeVersion.jars(dialects.classes()));
      jars.addAll(CodeVersion.jars(modules.classes()));
      return jars;
    }
  }

  /**
   * What is recorded of how the site was read.
   *
   * @param digest a digest of everything that decides how files are read
   * @param sources what was read
   * @param head identifies the state of the repository; empty if git was not used
   * @param values the values of the build that it shows
   */
  record Readers(String digest, SourceMemory sources, String head, ShownValues values) {}

  /** Makes the outputs and commits them, unless anything is wrong. */
  BuildReport make(List<SiteView> views, OutputPaths paths, Readers readers) throws IOException {
    Site site = views.get(0).site();
    PlannedSite planned = planner.plan(views, paths, readers);
    PageTexts texts = PageTexts.of(state, site.config());
    List<Output> outputs = announced(planned.plan());
    UrlChecks urls = new UrlChecks(request, site, watched, findings);
    KnownAnswers known = new KnownAnswers(planner.answers(), state.last().build().addresses());
    OutputMaker maker =
        new OutputMaker(
            state,
            planned.reading().reads(),
            known,
            findings,
            new OutputMaker.Before(urls.kept(background.pages().join()), texts));
    state.memory().planned(planned);
    urls.watch(maker.anchors());
    long pages = outputs.stream().filter(Output::isPage).count();
    request.progress().start(Stage.RENDERING, (int) pages);
    state.sink().open();
    Set<String> targets = Set.of();
    boolean complete = false;
    try {
      maker.make(outputs);
      planned.plan().makeDirectories(maker, texts);
      targets = check(planned, outputs, maker.anchors(), urls);
      findings.complete();
      complete = !fails() || state.sink().takesPartly();
    } finally {
      if (!complete) {
        state.sink().abandon();
      }
    }
    if (!complete) {
      return failed(site);
    }
    request.progress().start(Stage.WRITING, 0);
    state.memory().clear();
    SinkResult result = state.sink().commit();
    urls.write();
    BuildReport report = report(views, result, maker, urls);
    Map<String, PageRecord> records = maker.records(targets);
    state.drawings().keepOnly(shown(records));
    state
        .memory()
        .write(
            record(report, readers, known.addresses(), background.theme().join()),
            readers.sources(),
            records,
            texts);
    return report;
  }

  /** The diagrams that pages show. */
  private static Set<String> shown(Map<String, PageRecord> pages) {
    Set<String> digests = new HashSet<>();
    for (PageRecord page : pages.values()) {
      for (Read read : page.reads().keySet()) {
        if (read instanceof Read.Diagram diagram) {
          digests.add(diagram.subject());
        }
      }
    }
    return digests;
  }

  private List<Output> announced(OutputPlan plan) {
    state.extensions().producers().forEach(plan::announce);
    return plan.close();
  }

  /** Checks everything that needs all outputs, and returns the outputs that anchors are in. */
  private Set<String> check(
      PlannedSite planned, List<Output> outputs, PageAnchors anchors, UrlChecks urls)
      throws IOException {
    findings.addAll(planned.plan().bodies().summary());
    OutputPaths paths = planned.parts().paths();
    SiteLinks links = planned.parts().links();
    Pages made = anchors.pages(outputs, paths);
    Translations.check(planned.parts().views(), planned.plan().changes(), findings::add);
    background.theme().join().checkWords(planned.site().config(), findings::add);
    Set<String> looked = check(planned.parts().views(), links, anchors, made, paths);
    return urls.check(looked, outputs, paths, links, made);
  }

  private BuildReport failed(Site site) {
    return BuildReport.builder(findings.list())
        .documents(site.documents().size())
        .published(false)
        .build();
  }

  /** Checks links that need all outputs, and returns the outputs that anchors are in. */
  private Set<String> check(
      List<SiteView> views, SiteLinks links, PageAnchors anchors, Pages pages, OutputPaths paths)
      throws IOException {
    var files = new ProvidedFiles(request.output(), paths, links::providedDirectory, watched);
    OutsideLinks outside = new OutsideLinks(request, findings);
    return new LinkChecks(views, links, severity(views.get(0).site().config()), findings, outside)
        .run(state.extensions().linkRules(), anchors, pages, files);
  }

  private Severity severity(SiteConfig config) {
    return config.links().severity().orElse(policy.links(config).broken());
  }

  private boolean fails() {
    return findings.hasErrors() || (request.strict() && findings.count(Severity.WARNING) > 0);
  }

  private BuildReport report(
      List<SiteView> views, SinkResult result, OutputMaker maker, UrlChecks urls) {
    for (String path : result.kept()) {
      findings.add(
          Finding.info(
              FindingCode.CHANGED_OUTPUT,
              "",
              Position.NONE,
              "the site no longer has " + path + ", but it was changed since we wrote it",
              "Remove it from " + request.output() + " yourself if it is not needed."));
    }
    findings.addAll(state.sink().remarks());
    Site site = views.get(0).site();
    return BuildReport.builder(findings.list())
        .documents((int) site.documents().stream().filter(page -> !page.isFallback()).count())
        .languages(languages(views))
        .sections(views.stream().mapToInt(view -> view.sections().sections().size()).sum())
        .staticFiles(site.staticFiles().size())
        .written(result.written())
        .unchanged(result.unchanged())
        .removed(result.removed())
        .rendered(maker.rendered())
        .reused(maker.reused())
        .newUrls(urls.added())
        .bytes(result.bytes())
        .published(!fails())
        .build();
  }

  /** How many documents each language has; empty for a site in one language. */
  private static Map<String, Integer> languages(List<SiteView> views) {
    Map<String, Integer> languages = new LinkedHashMap<>();
    for (SiteView view :
        views.get(0).site().config().languages().areUsed() ? views : List.<SiteView>of()) {
      long own = view.documents().stream().filter(page -> !page.isFallback()).count();
      languages.put(view.lang(), (int) own);
    }
    return languages;
  }

  private BuildRecord record(BuildReport report, Readers readers, String addresses, Theme theme)
      throws IOException {
    kind.jars().forEach(watched::content);
    return new BuildRecord(
        readers.digest(),
        state.key(),
        state.sink().state(),
        clock.span(),
        planner.readsModules() || state.drawings().isIncomplete()
            ? state.inputs().neverEqual()
            : state.inputs().stamps(),
        new Counts(
            report.documents(),
            report.sections(),
            report.staticFiles(),
            report.rendered() + report.reused(),
            report.newUrls(),
            report.languages()),
        report.findings(),
        addresses,
        planner.readsRepository() ? state.head() : readers.head(),
        theme.fingerprint(),
        watched.states());
  }
}
