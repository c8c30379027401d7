package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.LinkRules;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JekyllLinksTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: T|false|false",
        "plugins: [jekyll-relative-links]|true|false",
        "plugins: [github-pages]|true|false",
        "plugins: [jekyll-relative-links]$relative_links: {enabled: false}|false|false",
        "plugins: [jekyll-relative-links]$relative_links: {collections: true}|true|true",
        "relative_links: {collections: true}|false|false"
      })
  void sourcesCanBeLinkedWithThePlugin(String config, boolean inPages, boolean inPosts)
      throws IOException {
    Sources source = Sources.in(directory).jekyll(config);
    Site site = source.page("a.md", "").page("_posts/2026-01-01-b.md", "").read();
    Document page = site.documentAt("a.md").orElseThrow();
    Document post = site.documentAt("_posts/2026-01-01-b.md").orElseThrow();
    LinkRules links = new JekyllLinks(new Plugins(site.config().values()));

    assertThat(links.leadToSources(page)).isEqualTo(inPages);
    assertThat(links.leadToSources(post)).isEqualTo(inPosts);
    assertThat(LinkRules.ORDINARY.leadToSources(post)).isTrue();
    assertThat(links.areCompleted()).isFalse();
    assertThat(LinkRules.ORDINARY.areCompleted()).isTrue();
    assertThat(links.broken()).isEqualTo(Severity.WARNING);
    assertThat(LinkRules.ORDINARY.broken()).isEqualTo(Severity.ERROR);
  }
}
