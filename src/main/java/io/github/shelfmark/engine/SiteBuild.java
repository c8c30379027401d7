package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Rule;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.read.Reading;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One build, from source directory to committed site. */
final class SiteBuild {
  private final BuildState state;
  private final BuildRequest request;
  private final Path source;
  private final BuildClock clock;
  private final Findings findings = new Findings();

  SiteBuild(BuildState state) {
    this.state = state;
    this.request = state.request();
    this.source = request.source();
    this.clock = new BuildClock(request.now());
  }

  BuildReport run() throws IOException {
    state.extensions().report(findings);
    if (!Files.isDirectory(source)) {
      findings.add(
          Finding.error(
              FindingCode.SOURCE_MISSING,
              "",
              Position.NONE,
              "there is no source directory " + source,
              MissingSourceHint.of(source, state.extensions())));
      return failed();
    }
    SitePolicy policy = state.extensions().policyOf(source);
    SiteConfig config =
        new ConfigReader(policy.config(), state.extensions().dialectNames(), findings)
            .read(source, request.fallbacks(), request.overrides());
    String name = config.dialect();
    Dialect dialect = GuardedDialect.of(state.extensions().dialect(name), name, findings);
    ShownValues values = ShownValues.of(config, dialect, request.values(), findings);
    if (findings.hasErrors()) {
      // With the wrong collections or base URL everything below would be wrong as well.
      return failed();
    }
    return run(config, policy, dialect, values);
  }

  private BuildReport run(SiteConfig config, SitePolicy policy, Dialect dialect, ShownValues values)
      throws IOException {
    Background background = Background.start(state, config, findings);
    String reader = reader(config, policy, values);
    boolean sameReader = state.last().build().reader().equals(reader);
    SourceMemory sources =
        new SourceMemory(state.inputs(), sameReader ? state.last().sources() : Map.of());
    request.progress().start(Stage.READING, 0);
    UnaryOperator<String> titles =
        dialect.titles(
            new TitleContext(
                config, state.extensions().directives(), state.libraries(), values.unrecorded()));
    OutputPaths paths = new OutputPaths();
    Reading reading = new Reading(policy, titles, clock, values.unrecorded(), sources);
    Site site =
        new SiteReader(config, reading, findings)
            .read(source, Set.of(request.output(), request.work()), paths);
    check(site, policy);
    SiteView view = new SiteView(site, language(config), "", SectionBuilder.build(site, findings));
    Outputs outputs = new Outputs(state, policy, dialect, background, clock, findings);
    return outputs.make(
        List.of(view), paths, new Outputs.Readers(reader, sources, recordedHead(config), values));
  }

  private BuildReport failed() {
    return BuildReport.failed(findings.list());
  }

  /** A digest of everything that decides how files are read, and of which headings are titles. */
  private String reader(SiteConfig config, SitePolicy policy, ShownValues values) {
    return new Fingerprint()
        .add(state.code())
        .add(policy.name())
        .add(config.dialect())
        .add(config.values())
        .add(values.all())
        .hex();
  }

  private String recordedHead(SiteConfig config) {
    return config.git().used() ? state.head() : "";
  }

  private static String language(SiteConfig config) {
    return config.info().lang().isEmpty() ? "en" : config.info().lang();
  }

  private void check(Site site, SitePolicy policy) {
    if (site.documents().isEmpty()) {
      findings.add(
          Finding.warning(
              FindingCode.NO_DOCUMENTS,
              "",
              Position.NONE,
              "there is no document in " + source,
              policy.sources(site.config()).emptyHint()));
    }
    state.extensions().rules().forEach(rule -> check(rule, site));
    policy.rules().forEach(rule -> check(rule, site));
  }

  private void check(Rule rule, Site site) {
    if (!Guard.covers(rule)) {
      rule.check(site, source, findings::add);
      return;
    }
    Guard.run(
        () -> rule.check(site, source, findings::add),
        thrown -> findings.add(Guard.finding("the rule", rule, "", Position.NONE, thrown)));
  }
}
