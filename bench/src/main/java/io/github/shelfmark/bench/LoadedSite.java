package io.github.shelfmark.bench;

import io.github.shelfmark.config.ConfigReader;
import io.github.shelfmark.config.ConfigRules;
import io.github.shelfmark.config.SiteConfig;
import io.github.shelfmark.extension.Dialect;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.SitePolicy;
import io.github.shelfmark.extension.TitleContext;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.markup.commonmark.CommonMarkExtension;
import io.github.shelfmark.read.KnownSources;
import io.github.shelfmark.read.Reading;
import io.github.shelfmark.read.SectionBuilder;
import io.github.shelfmark.read.SiteReader;
import io.github.shelfmark.record.BuildClock;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.OutputPaths;
import io.github.shelfmark.site.Section;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.SiteView;
import io.github.shelfmark.text.BuildValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A corpus on disk and the results of the stages before rendering.
 *
 * @param source the directory of its documents
 * @param paths the outputs that links may lead to
 * @param documents the pages of the corpus, without the home page
 */
record LoadedSite(Path source, SiteView view, OutputPaths paths, List<Document> documents) {
  static final int PAGES = 250;

  /** Documents have no dates, so any time will do. */
  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  static final Map<String, Object> CONFIGURATION =
      Map.of("title", "Field notes", "permalink", "pretty");

  static final Libraries LIBRARIES = (library, findings) -> Optional.empty();

  static final Dialect DIALECT = new CommonMarkExtension().dialects().get(0);

  /** Writes {@link #PAGES} documents below a directory, which must be empty, and reads them. */
  static LoadedSite in(Path source) {
    try {
      Corpus.write(PAGES, Flavour.YAML, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Findings findings = new Findings();
    OutputPaths paths = new OutputPaths();
    SiteConfig config =
        new ConfigReader(ConfigRules.ORDINARY, List.of(DIALECT.name()), findings)
            .read(source, Map.of(), CONFIGURATION);
    Reading reading =
        new Reading(
            SitePolicy.ORDINARY,
            DIALECT.titles(new TitleContext(config, List.of(), LIBRARIES, BuildValues.NONE)),
            new BuildClock(NOW),
            BuildValues.NONE,
            KnownSources.NONE);
    Site site = new SiteReader(config, reading, findings).read(source, Set.of(), paths);
    SiteView view = new SiteView(site, "en", "", SectionBuilder.build(site, findings));
    for (Section section : view.sections().sections()) {
      paths.put(section.output(), OutputPaths.Owner.GENERATED);
    }
    List<Document> pages =
        site.documents().stream().filter(document -> document.path().contains("/")).toList();
    if (pages.size() != PAGES || !findings.list().isEmpty()) {
      throw new IllegalStateException(pages.size() + " pages, " + findings.list());
    }
    return new LoadedSite(source, view, paths, pages);
  }
}
