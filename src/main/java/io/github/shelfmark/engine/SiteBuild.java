package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.accept.Acceptance;
import io.github.shelfmark.accept.Levels;
import io.github.shelfmark.accept.Suppressions;
import io.github.shelfmark.aggregate.Joined;
import io.github.shelfmark.aggregate.JoinedSections;
import io.github.shelfmark.aggregate.Module;
import io.github.shelfmark.aggregate.ModuleReader;
import io.github.shelfmark.aggregate.Moved;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.read.Net;
import io.github.shelfmark.read.Reading;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.read.SiteViews;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.SourceRoots;
import io.github.shelfmark.record.Watched;
import io.github.shelfmark.schema.FrontMatterSchemas;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.BudgetException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One build, from source directory to committed site. */
final class SiteBuild {
  private final BuildState state;
  private final BuildRequest request;
  private final SourceRoots sources;
  private final BuildClock clock;
  private final Watched watched = new Watched();
  private final Findings findings = new Findings();

  SiteBuild(BuildState state) {
    this.state = state;
    this.request = state.request();
    this.sources = request.sources();
    this.clock = new BuildClock(request.now());
  }

  /**
   * Builds. An error in our own code, or a source that is larger than the memory, is a finding too.
   */
  BuildReport run() throws IOException {
    try {
      return build();
    } catch (StackOverflowError
        | OutOfMemoryError
        | IndexOutOfBoundsException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | BudgetException e) {
      findings.add(Net.finding("", e));
      return failed();
    }
  }

  private BuildReport build() throws IOException {
    state.extensions().report(findings);
    SourceChecks.check(sources, state.extensions(), findings);
    if (request.safe()) {
      StrangersDirectories.refuseLinks(sources, findings);
    }
    if (findings.hasErrors()) {
      return failed();
    }
    Path source = sources.first().directory();
    SitePolicy policy =
        state.extensions().kinds().policyOf(source).in(state.libraries(), request.project());
    SiteConfig config =
        new ConfigReader(policy.config(), state.extensions().knownDialects(), findings)
            .over(request.defaults())
            .safe(request.safe())
            .read(source, fallbacks(policy), request.overrides());
    Acceptance acceptance = acceptance(config, policy);
    findings.filter(acceptance);
    SiteDialects dialects = SiteDialects.of(state.extensions(), config, policy, findings);
    ShownValues values = ShownValues.of(config, dialects.own(), request.values(), findings);
    SiteModules modules = SiteModules.of(state, config, policy, values, watched::content, findings);
    config = AggregatedLanguages.in(config, modules, findings);
    if (findings.hasErrors()) {
      // With the wrong collections or base URL everything below would be wrong as well.
      return failed();
    }
    SourceChecks.checkShared(
        sources, state.inputs(), state.extensions().kinds().configurations(), findings);
    return run(config, new Outputs.Kind(policy, dialects, modules), values);
  }

  /** Which findings the site accepts; what is wrong with that is a finding too. */
  private Acceptance acceptance(SiteConfig config, SitePolicy policy) {
    List<FindingCode> codes = state.extensions().codes();
    return new Acceptance(
        Levels.of(config.checks().levels(), codes, policy.config().hasOwnKeys(), findings::add),
        new Suppressions(new SourceTexts(sources)::of, codes, findings::add),
        state.baseline());
  }

  /** What the kind of site knows better than the POM, and the rest of what the POM says. */
  private Map<String, Object> fallbacks(SitePolicy policy) {
    return ConfigReader.over(
        request.fallbacks(),
        policy.config().defaults(request.project(), watched::content, findings::add));
  }

  private BuildReport run(SiteConfig config, Outputs.Kind kind, ShownValues values)
      throws IOException {
    SitePolicy policy = kind.policy();
    Background background = Background.start(state, config, findings);
    String reader = reader(config, kind, values) + kind.modules().readers();
    boolean sameReader = state.last().build().reader().equals(reader);
    SourceMemory memory =
        state.memory().sources(state.inputs(), sameReader ? state.last().sources() : Map.of());
    request.progress().start(Stage.READING, 0);
    Function<Map<String, Object>, UnaryOperator<String>> titles =
        kind.dialects()
            .titles(
                new TitleContext(
                    config,
                    state.extensions().directives(),
                    state.libraries(),
                    values.unrecorded()));
    OutputPaths paths = new OutputPaths();
    Reading reading = new Reading(policy, titles, clock, values.unrecorded(), memory);
    Site root =
        new SiteReader(config, reading, findings).read(sources.ownRoots(), outOfBounds(), paths);
    List<Module> parts =
        kind.modules().read(new ModuleReader(clock, memory, outOfBounds(), findings));
    Site site = parts.isEmpty() ? root : new Joined(sources, paths, findings).site(root, parts);
    check(site.authored(), policy, kind.modules());
    new DialectChecks(state.extensions(), policy, findings)
        .check(sources.first(), config, kind.dialects(), root.authored());
    kind.modules().check(findings);
    List<SiteView> views =
        parts.isEmpty()
            ? SiteViews.of(site, findings)
            : List.of(SiteViews.single(site, JoinedSections.of(root, parts, site, findings)));
    Outputs outputs = new Outputs(state, kind, background, clock, watched, findings);
    return outputs.make(
        views, paths, new Outputs.Readers(reader, memory, recordedHead(config), values));
  }

  /** Directories that builds write, and those that are sources of their own. */
  private Set<Path> outOfBounds() {
    Set<Path> directories = new HashSet<>(Set.of(request.output(), request.work()));
    sources.all().forEach(root -> directories.add(root.directory()));
    return Set.copyOf(directories);
  }

  private BuildReport failed() {
    return BuildReport.failed(findings.list());
  }

  /** A digest of everything that decides how files are read, and of which headings are titles. */
  private String reader(SiteConfig config, Outputs.Kind kind, ShownValues values) {
    return new Fingerprint()
        .add(state.code())
        .add(kind.policy().name())
        .add(config.dialect())
        .add(config.values())
        .add(kind.dialects().code())
        .add(values.all())
        .hex();
  }

  private String recordedHead(SiteConfig config) {
    return config.git().used() ? state.head() : "";
  }

  private void check(Site site, SitePolicy policy, SiteModules modules) {
    if (site.documents().isEmpty()) {
      findings.add(
          Finding.warning(
              FindingCode.NO_DOCUMENTS,
              "",
              Position.NONE,
              "there is no document in " + sources.first().directory(),
              policy.sources(site.config()).emptyHint()));
    }
    new FrontMatterSchemas(
            sources.first().directory(), policy.config().yaml(), state.libraries(), findings::add)
        .check(site.config().checks().schemas(), site);
    state.extensions().rules().forEach(rule -> check(rule, site));
    policy.rules().forEach(rule -> check(rule, site));
    modules
        .rules()
        .forEach(
            (root, rules) ->
                rules.forEach(
                    rule ->
                        rule.check(
                            site,
                            root.directory(),
                            found -> findings.add(Moved.to(root.mount(), found)))));
  }

  private void check(Rule rule, Site site) {
    if (!Guard.covers(rule)) {
      rule.check(site, sources.first().directory(), findings::add);
      return;
    }
    Guard.run(
        () -> rule.check(site, sources.first().directory(), findings::add),
        thrown -> findings.add(Guard.finding("the rule", rule, "", Position.NONE, thrown)));
  }
}
