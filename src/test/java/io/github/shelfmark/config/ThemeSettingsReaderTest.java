package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.testing.Configs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeSettingsReaderTest {
  @TempDir Path source;
  private final Findings findings = new Findings();

  @Test
  void readsAMapping() throws IOException {
    SiteConfig config =
        read(
            "site.yml",
            """
            theme:
              name: harbour
              accent: "#C0ffEE"
              font: "'Noto Sans', 宋体, serif"
              code_font: Fira Code
              width: 45.5rem
              index: cards
              toc: {from: 2, to: 4}
              logo: {light: /a.svg, dark: /b.svg, alt: Harbour}
            announcement: {text: News, url: /news/}
            """);

    assertThat(findings.list()).isEmpty();
    assertThat(config.theme())
        .usingRecursiveComparison()
        .ignoringFields("position", "logo.position")
        .isEqualTo(
            new ThemeSettings(
                "harbour",
                config.theme().position(),
                "#C0ffEE",
                "'Noto Sans', 宋体, serif",
                "Fira Code",
                "45.5rem",
                new Logo("/a.svg", "/b.svg", "Harbour", config.theme().logo().position()),
                "cards",
                new TocLevels(true, 2, 4),
                /* used= */ true));
    assertThat(config.announcement()).isEqualTo(new Announcement("News", "/news/"));
  }

  @Test
  void contentsAreHiddenOrHaveLevels() throws IOException {
    assertThat(read("site.yml", "theme: {toc: false}\n").theme().toc().shown()).isFalse();
    assertThat(read("site.yml", "theme: {toc: true}\n").theme().toc()).isEqualTo(TocLevels.DEFAULT);
    assertThat(read("site.yml", "theme: {toc: {to: 6}}\n").theme().toc().to()).isEqualTo(6);
    assertThat(read("site.yml", "theme: {toc: {from: 4}}\n").theme().toc())
        .isEqualTo(new TocLevels(true, 4, 4));
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void aTextIsANameOrAnAnnouncement() throws IOException {
    SiteConfig config = read("site.yml", "theme: harbour\nannouncement: News\n");

    assertThat(config.theme().name()).isEqualTo("harbour");
    assertThat(config.announcement()).isEqualTo(new Announcement("News", ""));
  }

  @Test
  void inAJekyllSiteATextNamesAGem() throws IOException {
    assertThat(read("_config.yml", "theme: minima\n").theme().name()).isEmpty();
    assertThat(read("_config.yml", "theme: {accent: \"#123\"}\n").theme().accent())
        .isEqualTo("#123");
    assertThat(findings.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      value = {
        "'toc: {from: 4, to: 2}'       -> site.yml:2:3: the contents of a page cannot show headings"
            + " from level 4 to 2",
        "'toc: {to: 7}'                -> site.yml:2:3: the contents of a page cannot show headings"
            + " from level 2 to 7",
        "'toc: deep'                   -> site.yml:2:3: \"theme.toc\" must be keys and values",
        "'toc: {form: 2}'              -> site.yml:2:9: unknown key \"theme.toc.form\"",
        "accent: red                   -> site.yml:2:3: \"theme.accent\" must be a colour such as"
            + " \"#0a6560\"",
        "accent: \"#12345\"            -> site.yml:2:3: \"theme.accent\" must be a colour such as"
            + " \"#0a6560\"",
        "width: 46                     -> site.yml:2:3: \"theme.width\" must be a length such as"
            + " 46rem",
        "width: 1rem;}                 -> site.yml:2:3: \"theme.width\" must be a length such as"
            + " 46rem",
        "font: \"a;} b{\"              -> site.yml:2:3: \"theme.font\" must be names of fonts with"
            + " commas between them",
        "font: url(evil)               -> site.yml:2:3: \"theme.font\" must be names of fonts with"
            + " commas between them",
        "index: tabel                  -> site.yml:2:3: a section's page cannot show its posts as"
            + " \"tabel\"",
        "colour: \"#fff\"              -> site.yml:2:3: unknown key \"theme.colour\"",
        "logo: {lihgt: /a.svg}         -> site.yml:2:10: unknown key \"theme.logo.lihgt\"",
      })
  void reportsMistakes(String setting, String expected) throws IOException {
    read("site.yml", "theme:\n  " + setting + "\n");

    assertThat(findings.list()).extracting(Finding::headline).containsExactly(expected);
  }

  private SiteConfig read(String file, String text) throws IOException {
    Files.deleteIfExists(source.resolve("site.yml"));
    Files.writeString(source.resolve(file), text);
    return Configs.read(source, Map.of(), Map.of(), findings);
  }
}
