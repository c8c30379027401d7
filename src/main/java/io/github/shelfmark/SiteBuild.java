package io.github.shelfmark;

import io.github.shelfmark.cache.Answers;
import io.github.shelfmark.cache.BuildRecord;
import io.github.shelfmark.cache.Fingerprint;
import io.github.shelfmark.cache.Inputs;
import io.github.shelfmark.cache.PageRecord;
import io.github.shelfmark.cache.Present;
import io.github.shelfmark.cache.Reads;
import io.github.shelfmark.cache.Store;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.content.Document;
import io.github.shelfmark.content.Site;
import io.github.shelfmark.content.SiteReader;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.Body;
import io.github.shelfmark.markup.BodyRenderer;
import io.github.shelfmark.markup.dialect.Dialects;
import io.github.shelfmark.publish.Feed;
import io.github.shelfmark.publish.PublishResult;
import io.github.shelfmark.publish.Redirects;
import io.github.shelfmark.publish.SiteWriter;
import io.github.shelfmark.publish.Sitemap;
import io.github.shelfmark.section.Section;
import io.github.shelfmark.section.SectionBuilder;
import io.github.shelfmark.section.SectionTree;
import io.github.shelfmark.theme.PageRenderer;
import io.github.shelfmark.theme.Rendered;
import io.github.shelfmark.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One build, from source directory to published site. */
final class SiteBuild {
  private final BuildRequest request;
  private final Path source;
  private final Path output;
  private final Path work;
  private final Findings findings = new Findings();
  private final Present present;
  private final String key;
  private final Store last;
  private final Inputs inputs;

  /**
   * Prepares a build.
   *
   * @param key a digest of the request and of the code
   * @param last what the last build remembered
   * @param inputs the files of the source
   */
  SiteBuild(BuildRequest request, String key, Store last, Inputs inputs) {
    this.request = request;
    this.source = request.source();
    this.output = request.output();
    this.work = request.work();
    this.present = new Present(request.now());
    this.key = key;
    this.last = last;
    this.inputs = inputs;
  }

  BuildReport run() throws IOException {
    if (!Files.isDirectory(source)) {
      findings.add(
          Finding.error(
              FindingCode.SOURCE_MISSING,
              "",
              Position.NONE,
              "there is no source directory " + source,
              "Create it and put a Markdown file such as index.md into it, or set"
                  + " <sourceDirectory>."));
      return failed();
    }
    SiteConfig config =
        new ConfigReader(findings).read(source, request.fallbacks(), request.overrides());
    if (findings.hasErrors()) {
      // With the wrong collections or base URL everything below would be wrong as well.
      return failed();
    }
    Site site = new SiteReader(config, present, findings).read(source, Set.of(output, work));
    if (site.documents().isEmpty()) {
      findings.add(
          Finding.warning(
              FindingCode.NO_DOCUMENTS,
              "",
              Position.NONE,
              "there is no document in " + source,
              config.jekyll()
                  ? "Documents start with front matter: a line of three hyphens (---)."
                  : "Documents are Markdown files, such as index.md."));
    }
    SectionTree sections = SectionBuilder.build(site, findings);
    return publish(site, sections);
  }

  private BuildReport publish(Site site, SectionTree sections) throws IOException {
    Path overrides = source.resolve("_theme");
    Theme theme =
        Theme.load(
            Files.isDirectory(overrides) ? Optional.of(overrides) : Optional.empty(),
            last.build().theme(),
            findings);
    Reads reads = new Reads();
    PageRenderer pages = new PageRenderer(theme, site, sections, reads, request.project());
    Redirects redirects = Redirects.of(site, findings);
    Set<String> generated = generated(site, sections);
    generated.addAll(redirects.outputs());
    Map<String, byte[]> lists = new TreeMap<>(Sitemap.files(site, redirects));
    lists.putAll(redirects.list());
    generated.addAll(lists.keySet());
    Optional<String> feed = Feed.output(site, redirects);
    feed.ifPresent(generated::add);
    Dialects.Dialect dialect =
        Dialects.of(site, sections, generated, source, present, reads, findings);
    BodyRenderer bodies = dialect.bodies();
    List<Answers> rooms = new ArrayList<>(dialect.answers());
    rooms.add(pages.answers());
    KnownAnswers answers = new KnownAnswers(rooms, last.build().addresses());
    SiteWriter writer = SiteWriter.open(output, work);
    PageMaker maker = new PageMaker(writer, reads, answers, findings, last.pages());
    String siteKey =
        new Fingerprint().add(key).add(site.config().values()).add(site.config().jekyll()).hex();
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
          indexes(site, sections)
              .filter(section -> !redirects.outputs().contains(section.output()))
              .parallel(),
          section ->
              maker.make(
                  section.output(),
                  "",
                  new Fingerprint().add(siteKey).add(pages.key(section)),
                  () -> pages.section(section)));
      String root = pages.key(sections.root());
      for (String missing : missing(site, redirects)) {
        maker.make(
            missing,
            "",
            new Fingerprint().add(siteKey).add(root).add(missing),
            () -> missing.equals("404.html") ? pages.notFound() : pages.home());
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
      return failed();
    }
    Store.clear(work);
    BuildReport report = report(site, sections, writer.commit(), maker.reused());
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

  /** The pages every site has, as far as nobody wrote them. */
  private static List<String> missing(Site site, Redirects redirects) {
    return Stream.of("index.html", "404.html")
        .filter(output -> !taken(site, output) && !redirects.outputs().contains(output))
        .toList();
  }

  private static boolean taken(Site site, String output) {
    return site.documentFor(output).isPresent() || site.staticFileFor(output).isPresent();
  }

  /** The sections whose index page nobody wrote. */
  private static Stream<Section> indexes(Site site, SectionTree sections) {
    return sections.sections().stream()
        .filter(section -> section.index().isEmpty() && !taken(site, section.output()));
  }

  private static Set<String> generated(Site site, SectionTree sections) {
    Set<String> outputs = new HashSet<>(Set.of("index.html", "404.html"));
    indexes(site, sections).forEach(section -> outputs.add(section.output()));
    outputs.removeIf(output -> taken(site, output));
    return outputs;
  }

  private boolean fails() {
    return findings.hasErrors() || (request.strict() && findings.count(Severity.WARNING) > 0);
  }

  private BuildReport failed() {
    return new BuildReport(findings.list(), 0, 0, 0, 0, 0, 0, 0, false);
  }

  private BuildReport report(Site site, SectionTree sections, PublishResult result, int reused) {
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
        reused,
        true);
  }

  private void remember(
      BuildReport report, String addresses, String theme, Map<String, PageRecord> pages)
      throws IOException {
    Store.write(
        work,
        new BuildRecord(
            key,
            SiteWriter.manifestDigest(work),
            present.span(),
            inputs.stamps(),
            List.of(report.documents(), report.sections(), report.staticFiles()),
            report.findings(),
            addresses,
            theme),
        pages);
  }
}
