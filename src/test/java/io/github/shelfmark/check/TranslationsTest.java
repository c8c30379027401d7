package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.shelfmark.extension.Changes;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.read.SiteViews;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {
  @TempDir private Path directory;
  private Sources source;

  @BeforeEach
  void begin() {
    source = Sources.in(directory);
  }

  @Test
  void tellsOfTranslationsThatAreOlderThanTheirOriginals() throws IOException {
    source.config("languages: [en, de]");
    for (String name : List.of("old", "new", "same", "unknown")) {
      source.file(name + ".md", "# A\n").file("de/" + name + ".md", "# A\n");
    }

    Map<String, String> dates =
        Map.of(
            "old.md", "2026-03-02T10:00:00Z",
            "de/old.md", "2026-03-01T10:00:00Z",
            "new.md", "2026-03-01T10:00:00Z",
            "de/new.md", "2026-03-02T10:00:00Z",
            "same.md", "2026-03-01T10:00:00Z",
            "de/same.md", "2026-03-01T10:00:00Z",
            "unknown.md", "2026-03-01T10:00:00Z");
    assertThat(check(path -> Optional.ofNullable(dates.get(path)).map(Instant::parse)))
        .extracting(finding -> finding.code().id(), Finding::file, Finding::message)
        .containsExactly(
            tuple(
                "translation-outdated",
                "de/old.md",
                "older than its original: old.md was changed on 2026-03-02, this translation on"
                    + " 2026-03-01"));
  }

  @Test
  void namesTheFirstOfManyMissingPages() throws IOException {
    source.config("languages: {en: , de: , fr: {fallback: false}}");
    for (int i = 1; i <= 7; i++) {
      source.file("p" + i + ".md", "# A\n");
    }
    source.file("de/p1.md", "# A\n").file("404.md", "# Nothing\n");

    assertThat(check(Changes.NONE))
        .extracting(finding -> finding.code().id(), Finding::message, f -> f.position().line())
        .containsExactly(
            tuple(
                "translation-missing",
                "de lacks 6 of 7 pages: p2.md, p3.md, p4.md, p5.md, p6.md and others",
                1),
            tuple(
                "translation-missing",
                "fr lacks 7 of 7 pages: p1.md, p2.md, p3.md, p4.md, p5.md and others",
                1));
  }

  @Test
  void saysNothingOfASiteInOneLanguage() throws IOException {
    source.config("lang: de").file("index.md", "# A\n");

    assertThat(check(Changes.NONE)).isEmpty();
  }

  private List<Finding> check(Changes changes) {
    List<Finding> found = new ArrayList<>();
    Translations.check(SiteViews.of(source.read(), new Findings()), changes, found::add);
    return found;
  }
}
