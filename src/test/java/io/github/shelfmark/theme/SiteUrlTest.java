package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of the configuration on sites in several languages. */
class SiteUrlTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
    build.source().file("guide/perm.md", "---\npermalink: /start/\n---\n# P\n\n## X\n");
    build.source().file("de/guide/perm.md", "# Anfang\n\n## X\n");
  }

  @Test
  void leadToTranslationsAtOtherAddresses() throws IOException {
    build
        .source()
        .config(
            "languages: [en, de]$checks: {translation-missing: off}"
                + "$nav: [{title: Lesson, url: /start/}]"
                + "$announcement: {text: New, url: '/start/#x'}"
                + "$footer: {columns: [{title: C, links: [{title: F, url: /start/}]}]}");
    BuiltSite site = build.site();

    assertThat(site.page("index.html").select("header a:contains(Lesson)").attr("href"))
        .isEqualTo("start/index.html");
    assertThat(site.page("de/index.html").select("header a:contains(Lesson)").attr("href"))
        .isEqualTo("guide/perm.html");
    assertThat(site.page("de/index.html").select("a:contains(New)").attr("href"))
        .isEqualTo("guide/perm.html#x");
    assertThat(site.page("de/index.html").select("footer a:contains(F)").attr("href"))
        .isEqualTo("guide/perm.html");
  }

  @Test
  void ofALanguageLeadToItsTranslations() throws IOException {
    build
        .source()
        .config(
            "languages: {en: , de: {nav: [{title: Lesson, url: /start/}]}}"
                + "$checks: {translation-missing: off}");

    assertThat(build.site().page("de/index.html").select("header a:contains(Lesson)").attr("href"))
        .isEqualTo("guide/perm.html");
  }
}
