package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.git.History;
import io.github.shelfmark.produce.Feed;
import io.github.shelfmark.produce.Redirects;
import io.github.shelfmark.produce.Sitemap;
import io.github.shelfmark.produce.UnwrittenPages;
import io.github.shelfmark.record.Answers;
import io.github.shelfmark.record.BuildRecord;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.PageRecord;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.record.Store;
import io.github.shelfmark.sink.PublishResult;
import io.github.shelfmark.sink.SiteWriter;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.theme.LogoFiles;
import io.github.shelfmark.theme.PageRenderer;
import io.github.shelfmark.theme.Rendered;
import io.github.shelfmark.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/** The second half of a build: from the site as it was read to the site in its place. */
final class Publication {
  private final BuildRequest request;
  private final SiteConfig config;
  private final Path source;
  private final Path output;
  private final Path work;
  private final String key;
  private final Store last;
  private final Inputs inputs;
  private final Present present;
  private final Findings findings;
  private final SourceMemory sources;
  private final String reader;
  private final String head;
  private final ForkJoinTask<Theme> theme;
  private final ForkJoinTask<Map<String, PageRecord>> pagesBefore;

  /**
   * Prepares a publication; what does not depend on the documents begins at once.
   *
   * @param config what the site is configured to be
   * @param key a digest of the request and of the code
   * @param last what the last build remembered
   * @param inputs the files of the source
   * @param present the moment the build takes as its present
   * @param findings told of everything wrong
   * @param sources what was read of the documents' files
   * @param reader tells how they were read from other ways
   * @param head what git says of the source; empty when nobody asks
   */
  Publication(
      BuildRequest request,
      SiteConfig config,
      String key,
      Store last,
      Inputs inputs,
      Present present,
      Findings findings,
      SourceMemory sources,
      String reader,
      String head) {
    this.request = request;
    this.config = config;
    this.source = request.source();
    this.output = request.output();
    this.work = request.work();
    this.key = key;
    this.last = last;
    this.inputs = inputs;
    this.present = present;
    this.findings = findings;
    this.sources = sources;
    this.reader = reader;
    this.head = head;
    this.theme = ForkJoinTask.adapt(this::theme).fork();
    this.pagesBefore = ForkJoinTask.adapt(last::pages).fork();
  }

  private Theme theme() {
    Path overrides = source.resolve("_theme");
    return Theme.load(
        Files.isDirectory(overrides) ? Optional.of(overrides) : Optional.empty(),
        config.theme(),
        config.file(),
        last.build().theme(),
        findings);
  }

  /** Renders all pages and puts the site in place, unless anything is wrong with it. */
  BuildReport publish(Site site, SectionTree sections, History history) throws IOException {
    Theme theme = this.theme.join();
    LogoFiles.check(site, findings);
    Reads reads = new Reads();
    Redirects redirects = Redirects.of(site, findings);
    UnwrittenPages unwritten = new UnwrittenPages(site, sections, redirects);
    Set<String> generated = unwritten.outputs();
    generated.addAll(redirects.outputs());
    Map<String, byte[]> lists = new TreeMap<>(Sitemap.files(site, history, redirects));
    lists.putAll(redirects.list());
    generated.addAll(lists.keySet());
    Optional<String> feed = Feed.output(site, redirects);
    feed.ifPresent(generated::add);
    Dialects.Dialect dialect =
        Dialects.of(site, sections, generated, source, present, reads, findings);
    BodyRenderer bodies = dialect.bodies();
    PageRenderer pages =
        new PageRenderer(theme, site, sections, history, reads, dialect.links(), request.project());
    List<Answers> rooms = new ArrayList<>(dialect.answers());
    rooms.addAll(pages.answers());
    KnownAnswers answers = new KnownAnswers(rooms, last.build().addresses());
    SiteWriter writer = SiteWriter.open(output, work);
    PageMaker maker =
        new PageMaker(writer, reads, answers, findings, pagesBefore.join(), request.progress());
    String siteKey =
        new Fingerprint().add(key).add(site.config().values()).add(site.config().jekyll()).hex();
    request.progress().start(Stage.RENDERING, site.documents().size() + generated.size());
    try {
      render(
          site.documents().parallelStream(),
          document -> {
            if (redirects.leadsElsewhere(document)) {
              writer.write(document.output(), redirects.page(document));
            } else {
              maker.make(
                  document.output(),
                  document.path(),
                  new Fingerprint()
                      .add(siteKey)
                      .add(pages.key(document))
                      .add(document.fingerprint()),
                  () -> page(document, pages, bodies));
            }
          });
      findings.addAll(bodies.summary());
      render(
          unwritten.indexes().parallel(),
          section ->
              maker.make(
                  section.output(),
                  "",
                  new Fingerprint().add(siteKey).add(pages.key(section)),
                  () -> pages.section(section)));
      String root = pages.key(sections.root());
      for (String missing : unwritten.others()) {
        maker.make(
            missing,
            "",
            new Fingerprint().add(siteKey).add(root).add(missing),
            () -> missing.equals(UnwrittenPages.MISSING) ? pages.notFound() : pages.home());
      }
      render(redirects.outputs().stream(), output -> writer.write(output, redirects.page(output)));
      render(lists.entrySet().stream(), file -> writer.write(file.getKey(), file.getValue()));
      render(
          feed.stream(),
          output -> writer.write(output, Feed.of(site, output, redirects, bodies, present)));
      render(theme.assets().stream(), asset -> writer.write(asset.output(), asset.bytes()));
      render(
          site.staticFiles().parallelStream(),
          file -> maker.copy(file.output(), file.file(), inputs.stamp(file.path())));
    } catch (UncheckedIOException e) {
      writer.abandon();
      throw e.getCause();
    }
    if (fails()) {
      writer.abandon();
      return BuildReport.failed(findings.list());
    }
    request.progress().start(Stage.WRITING, 0);
    Store.clear(work);
    BuildReport report = report(site, sections, writer.commit(), maker);
    remember(report, answers.addresses(), theme.fingerprint(), maker.records());
    return report;
  }

  private Rendered page(Document document, PageRenderer pages, BodyRenderer bodies) {
    Body body = bodies.render(document);
    if (!document.isHtml()) {
      return new Rendered(body.html().getBytes(StandardCharsets.UTF_8), body.findings());
    }
    Rendered page = pages.document(document, body);
    List<Finding> all = new ArrayList<>(body.findings());
    all.addAll(page.findings());
    return new Rendered(page.bytes(), List.copyOf(all));
  }

  /** A step that may find the disk full. */
  private interface Step<T> {
    void run(T item) throws IOException;
  }

  private static <T> void render(Stream<T> items, Step<T> step) {
    items.forEach(
        item -> {
          try {
            step.run(item);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private boolean fails() {
    return findings.hasErrors() || (request.strict() && findings.count(Severity.WARNING) > 0);
  }

  private BuildReport report(
      Site site, SectionTree sections, PublishResult result, PageMaker maker) {
    for (String path : result.kept()) {
      findings.add(
          Finding.info(
              FindingCode.CHANGED_OUTPUT,
              "",
              Position.NONE,
              "the site no longer has " + path + ", but it was changed since we wrote it",
              "Remove it from " + output + " yourself if nobody needs it."));
    }
    List<Finding> told = findings.list();
    return new BuildReport(
        told,
        site.documents().size(),
        sections.sections().size(),
        site.staticFiles().size(),
        result.written(),
        result.unchanged(),
        result.removed(),
        maker.rendered(),
        maker.reused(),
        result.bytes(),
        Duration.ZERO,
        true);
  }

  private void remember(
      BuildReport report, String addresses, String theme, Map<String, PageRecord> pages)
      throws IOException {
    Store.write(
        work,
        new BuildRecord(
            reader,
            key,
            SiteWriter.manifestDigest(work),
            present.span(),
            inputs.stamps(),
            List.of(
                report.documents(),
                report.sections(),
                report.staticFiles(),
                report.rendered() + report.reused()),
            report.findings(),
            addresses,
            head,
            theme),
        sources.records(),
        pages);
  }
}
