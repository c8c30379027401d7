package io.github.shelfmark.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links of the configuration are checked for the readers of each language. */
class LanguagesRuleTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
    build.source().file("guide/inst.md", "# Install\n\n## Anchor\n");
    build.source().file("fr/guide/inst.md", "# Installer\n\n## Ancre\n");
  }

  private void configure(String text) throws IOException {
    build.source().config("checks: {translation-missing: off}$" + text);
  }

  @Test
  void anAnchorThatATranslationLacksIsToldOnce() throws IOException {
    configure(
        "languages: [en, fr, de]$footer: {columns: [{title: C, links: [{title: F, url:"
            + " '/guide/inst.html#anchor'}]}]}");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error broken-anchor site.yml:3:39: there is no anchor \"#anchor\" in"
                + " /fr/guide/inst.html");
  }

  @Test
  void anAnchorOfATranslationAtAnotherAddressIsChecked() throws IOException {
    configure("languages: [en, fr]$nav: [{title: P, url: '/start/#two'}]");
    build.source().file("p.md", "---\npermalink: /start/\n---\n# P\n\n## Two\n");
    build.source().file("fr/p.md", "# P\n\n## Deux\n");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error broken-anchor site.yml:3:7: there is no anchor \"#two\" in /fr/p.html");
  }

  @Test
  void anchorsThatAllTranslationsHaveAreRight() throws IOException {
    configure("languages: [en, fr]$announcement: {text: A, url: '/guide/inst.html#anchor'}");
    build.source().file("fr/guide/inst.md", "# Installer\n\n## Ancre {#anchor}\n");

    assertThat(TestBuild.told(build.run())).isEmpty();
  }

  @Test
  void allLinksOfALanguageAreChecked() throws IOException {
    configure(
        "languages:$  en:$  fr:$    footer: {licence: {title: L, url: /no/}}"
            + "$    sections: [{title: S, pages: [{title: P, url: /none/}]}]");

    assertThat(TestBuild.told(build.run()))
        .anyMatch(line -> line.contains("leads to \"/no/\", which is broken"))
        .anyMatch(line -> line.contains("leads to \"/none/\", which is broken"));
  }
}
