package io.github.shelfmark.engine;

import io.github.shelfmark.BuildProgress.Stage;
import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.record.Fingerprint;
import io.github.shelfmark.record.Inputs;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.record.Store;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** One build, from source directory to published site. */
final class SiteBuild {
  private final BuildRequest request;
  private final Path source;
  private final Path output;
  private final Path work;
  private final Findings findings = new Findings();
  private final Present present;
  private final String code;
  private final String key;
  private final String head;
  private final Store last;
  private final Inputs inputs;

  /**
   * Prepares a build.
   *
   * @param code tells one version of the code from another
   * @param key a digest of the request and of the code
   * @param head what git says of the source today
   * @param last what the last build remembered
   * @param inputs the files of the source
   */
  SiteBuild(BuildRequest request, String code, String key, String head, Store last, Inputs inputs) {
    this.request = request;
    this.source = request.source();
    this.output = request.output();
    this.work = request.work();
    this.present = new Present(request.now());
    this.code = code;
    this.key = key;
    this.head = head;
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
      return BuildReport.failed(findings.list());
    }
    SiteConfig config =
        new ConfigReader(findings).read(source, request.fallbacks(), request.overrides());
    if (findings.hasErrors()) {
      // With the wrong collections or base URL everything below would be wrong as well.
      return BuildReport.failed(findings.list());
    }
    SourceHistory history =
        SourceHistory.start(
            config.git(), source, work, new Fingerprint().add(code).add(head).hex(), findings);
    // Jekyll's YAML has other rules than ours.
    String reader = code + (config.jekyll() ? " jekyll" : "");
    boolean sameReader = last.build().reader().equals(reader);
    SourceMemory sources = new SourceMemory(inputs, sameReader ? last.sources() : Map.of());
    Publication publication =
        new Publication(
            request,
            config,
            key,
            last,
            inputs,
            present,
            findings,
            sources,
            reader,
            config.git().used() ? head : "");
    request.progress().start(Stage.READING, 0);
    Site site =
        new SiteReader(config, present, sources, findings).read(source, Set.of(output, work));
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
    return publication.publish(site, sections, history.join());
  }
}
