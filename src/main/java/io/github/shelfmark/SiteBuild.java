package io.github.shelfmark;

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

  SiteBuild(BuildRequest request) {
    this.request = request;
    this.source = request.source().toAbsolutePath().normalize();
    this.output = request.output().toAbsolutePath().normalize();
    this.work = request.work().toAbsolutePath().normalize();
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
    Site site = new SiteReader(config, request.now(), findings).read(source, Set.of(output, work));
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
            Files.isDirectory(overrides) ? Optional.of(overrides) : Optional.empty(), findings);
    PageRenderer pages = new PageRenderer(theme, site, sections, request.project());
    Redirects redirects = Redirects.of(site, findings);
    Set<String> generated = generated(site, sections);
    generated.addAll(redirects.outputs());
    Map<String, byte[]> lists = new TreeMap<>(Sitemap.files(site, redirects));
    lists.putAll(redirects.list());
    generated.addAll(lists.keySet());
    Optional<String> feed = Feed.output(site, redirects);
    feed.ifPresent(generated::add);
    BodyRenderer bodies =
        Dialects.renderer(site, sections, generated, source, request.now(), findings);
    SiteWriter writer = SiteWriter.open(output, work);
    try {
      render(
          site.documents().parallelStream(),
          document -> {
            if (redirects.leadsElsewhere(document)) {
              writer.write(document.output(), redirects.page(document));
            } else {
              write(writer, document, pages, bodies);
            }
          });
      findings.addAll(bodies.summary());
      render(
          indexes(site, sections)
              .filter(section -> !redirects.outputs().contains(section.output())),
          section -> write(writer, section.output(), pages.section(section)));
      writeMissing(site, pages, writer, redirects);
      render(redirects.outputs().stream(), output -> writer.write(output, redirects.page(output)));
      render(lists.entrySet().stream(), file -> writer.write(file.getKey(), file.getValue()));
      render(
          feed.stream(),
          output -> writer.write(output, Feed.of(site, output, redirects, bodies, request.now())));
      render(theme.assets().stream(), asset -> writer.write(asset.output(), asset.bytes()));
      render(site.staticFiles().parallelStream(), file -> writer.copy(file.output(), file.file()));
    } catch (UncheckedIOException e) {
      writer.abandon();
      throw e.getCause();
    }
    if (fails()) {
      writer.abandon();
      return failed();
    }
    return report(site, sections, writer.commit());
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

  private void write(SiteWriter writer, Document document, PageRenderer pages, BodyRenderer bodies)
      throws IOException {
    Body body = bodies.render(document);
    findings.addAll(body.findings());
    if (document.isHtml()) {
      write(writer, document.output(), pages.document(document, body));
    } else {
      writer.write(document.output(), body.html().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void write(SiteWriter writer, String path, Rendered page) throws IOException {
    findings.addAll(page.findings());
    writer.write(path, page.bytes());
  }

  private void writeMissing(Site site, PageRenderer pages, SiteWriter writer, Redirects redirects)
      throws IOException {
    if (!taken(site, "index.html") && !redirects.outputs().contains("index.html")) {
      write(writer, "index.html", pages.home());
    }
    if (!taken(site, "404.html") && !redirects.outputs().contains("404.html")) {
      write(writer, "404.html", pages.notFound());
    }
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
    return new BuildReport(findings.list(), 0, 0, 0, 0, 0, 0, false);
  }

  private BuildReport report(Site site, SectionTree sections, PublishResult result) {
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
        true);
  }
}
