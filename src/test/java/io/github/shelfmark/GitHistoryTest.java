package io.github.shelfmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.git.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates and authors from the Git history on pages and in the sitemap, over several builds. */
class GitHistoryTest {
  /** Longer than the time after which file stamps are trusted. */
  private static final Duration SETTLED = Duration.ofMillis(2300);

  private static final String LAYOUT =
      "${page.title}: ${page.updated} <#list page.authors as name>[${name}]</#list>";

  @TempDir private Path directory;
  private TestRepository repository;
  private Path source;

  @BeforeEach
  void makeSite() throws IOException {
    repository = TestRepository.create(directory.resolve("project"));
    source = directory.resolve("project/docs");
    repository.put("docs/_theme/page.ftlh", LAYOUT);
    repository.put("docs/a.md", "---\ntitle: A\n---\nOne\n");
    repository.put("docs/b.md", "---\ntitle: B\n---\nTwo\n");
    repository.commit("Ada", "2026-01-01");
  }

  private BuildReport build(Map<String, Object> configuration) throws IOException {
    return Shelfmark.build(
        BuildRequest.builder(source, site()).overrides(configuration).threads(2).build());
  }

  private Path site() {
    return directory.resolve("site");
  }

  private String page(String name) throws IOException {
    return Files.readString(site().resolve(name));
  }

  @Test
  void pagesShowWhenTheyWereUpdatedAndByWhom() throws IOException {
    repository.put("docs/b.md", "---\ntitle: B\n---\nThree\n").commit("Bob & Co", "2026-02-02");
    Files.writeString(source.resolve("c.md"), "---\ntitle: C\n---\nNew\n");
    Files.writeString(
        source.resolve("d.md"), "---\ntitle: D\nlast_modified_at: 2025-05-05\n---\nSaid\n");
    BuildReport report = build(Map.of());
    assertThat(page("a.html")).isEqualTo("A: 2026-01-01 [Ada]");
    assertThat(page("b.html")).isEqualTo("B: 2026-02-02 [Ada][Bob &amp; Co]");
    assertThat(page("c.html")).isEqualTo("C:  ");
    assertThat(page("d.html")).isEqualTo("D: 2025-05-05 ");
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void datesAreInTheSitesTimeZone() throws IOException {
    build(Map.of("timezone", "America/New_York"));
    assertThat(page("a.html")).startsWith("A: 2025-12-31 ");
  }

  @Test
  void authorsAndDatesCanBeDisabled() throws IOException {
    build(Map.of("git", Map.of("authors", false)));
    assertThat(page("a.html")).isEqualTo("A: 2026-01-01 ");
    build(Map.of("git", false));
    assertThat(page("a.html")).isEqualTo("A:  ");
    build(Map.of("git", "auto"));
    assertThat(page("a.html")).isEqualTo("A: 2026-01-01 [Ada]");
  }

  @Test
  void theSitemapContainsTheDates() throws IOException {
    Files.writeString(source.resolve("_config.yml"), "plugins: [jekyll-sitemap]\n");
    build(Map.of("url", "https://example.org"));
    assertThat(page("sitemap.xml")).contains("<lastmod>2026-01-01T00:00:00Z</lastmod>");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCommitRendersThePagesWhoseDateItChanges(boolean settled) throws Exception {
    build(Map.of());
    repository.put("docs/b.md", "---\ntitle: B\n---\nEdited\n");
    build(Map.of());
    assertThat(page("b.html")).isEqualTo("B: 2026-01-01 [Ada]");
    if (settled) {
      Thread.sleep(SETTLED.toMillis());
      build(Map.of());
    }
    repository.commit("Ada", "2026-02-02");
    BuildReport committed = build(Map.of());
    assertThat(page("b.html")).isEqualTo("B: 2026-02-02 [Ada]");
    assertThat(committed.rendered()).isEqualTo(1);
    assertThat(committed.written()).isEqualTo(1);
    assertThat(build(Map.of()).rendered()).isZero();
  }

  @Test
  void commitsRenderNothingIfTheHistoryIsDisabled() throws Exception {
    Thread.sleep(SETTLED.toMillis());
    build(Map.of("git", false));
    repository.put("code.c", "x").commit("Eve", "2026-02-02");
    assertThat(build(Map.of("git", false)).rendered()).isZero();
    assertThat(site().resolveSibling(".shelfmark/history")).doesNotExist();
  }

  @Test
  void aSourceWithoutRepositoryIsAWarningOnlyWhereOneIsRequired() throws IOException {
    source = Files.createDirectories(directory.resolve("plain"));
    Files.writeString(source.resolve("index.md"), "# Home\n");
    assertThat(build(Map.of()).findings()).isEmpty();
    assertThat(build(Map.of("git", true)).findings())
        .extracting(Finding::headline)
        .singleElement()
        .asString()
        .contains("not in a git repository");
  }
}
