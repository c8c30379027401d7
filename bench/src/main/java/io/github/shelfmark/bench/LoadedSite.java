package io.github.shelfmark.bench;

import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.record.Present;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.SectionTree;
import io.github.shelfmark.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A corpus on disk and the results of the stages before rendering.
 *
 * @param source the directory of its documents
 * @param documents the pages of the corpus, without the home page
 */
record LoadedSite(Path source, Site site, SectionTree sections, List<Document> documents) {
  static final int PAGES = 250;

  /** Documents have no dates, so any time will do. */
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  static final Map<String, Object> CONFIGURATION =
      Map.of("title", "Field notes", "permalink", "pretty");

  /** Writes {@link #PAGES} documents below a directory, which must be empty, and reads them. */
  static LoadedSite in(Path source) {
    try {
      Corpus.write(PAGES, Flavour.YAML, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Findings findings = new Findings();
    Site site =
        new SiteReader(
                new ConfigReader(findings).read(source, Map.of(), CONFIGURATION),
                new Present(NOW),
                KnownSources.NONE,
                findings)
            .read(source, Set.of());
    SectionTree sections = SectionBuilder.build(site, findings);
    List<Document> pages =
        site.documents().stream().filter(document -> document.path().contains("/")).toList();
    if (pages.size() != PAGES || !findings.list().isEmpty()) {
      throw new IllegalStateException(pages.size() + " pages, " + findings.list());
    }
    return new LoadedSite(source, site, sections, pages);
  }

  /** The outputs without documents, which links may lead to. */
  Set<String> generated() {
    return sections.sections().stream().map(Section::output).collect(Collectors.toSet());
  }
}
