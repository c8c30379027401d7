package io.github.shelfmark.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that Jekyll builds a site with, and that our theme or our reader would not take. */
class ForeignValuesTest {
  @TempDir private Path directory;

  private BuildReport build(String config, String path, String text) throws IOException {
    write("_config.yml", config);
    write("other.md", "---\ntitle: Other\n---\n[p](/" + path.replace(".md", ".html") + ")\n");
    write(path, text);
    return Shelfmark.build(BuildRequest.of(directory.resolve("source"), directory.resolve("site")));
  }

  private void write(String path, String text) throws IOException {
    Path file = directory.resolve("source").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String page(String path) throws IOException {
    return Files.readString(directory.resolve("site").resolve(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hero: false",
        "hero: true",
        "hero: /a.jpg",
        "hero: {image: /a.jpg}",
        "hero: {text: x, overlay: dark}",
        "hero: [a, b]",
        "features: true",
        "features: 3",
        "features: [a, b]",
        "features: [{image_path: /a.png, title: x}]",
        "sections: 3",
        "toc: sticky",
        "toc: {levels: 3}",
        "lead: yes",
        "next: [a]",
        "author: {twitter: x}",
        "image: photo",
        "robots: archive",
        "search: maybe",
        "zoom: 3",
        "date: soon",
        "date: 2020-13-45"
      })
  void keysOfAnotherThemeAreLeftToIt(String matter) throws IOException {
    BuildReport report =
        build("title: T\n", "p.md", "---\nlayout: home\n" + matter + "\n---\ntext\n");
    assertThat(report.findings()).isEmpty();
    assertThat(page("p.html")).contains("text").doesNotContain("class=\"hero");
  }

  @Test
  void furtherKeysOfDefaultsMeanNothing() throws IOException {
    BuildReport report =
        build(
            "title: T\ndefaults: [{scope: {path: '', layout: post}, values: {a: b}, name: c}]\n",
            "p.md",
            "---\ntitle: P\n---\n{{ page.a }}\n");
    assertThat(report.findings()).isEmpty();
    assertThat(page("p.html")).contains("<p>b</p>");
  }

  @Test
  void aHeroOfOursIsShown() throws IOException {
    BuildReport report =
        build(
            "title: T\n",
            "p.md",
            """
            ---
            layout: home
            hero:
              text: Big
              actions: [{text: Go, link: /nowhere/}]
            ---
            text
            """);
    assertThat(page("p.html")).contains("Big");
    assertThat(report.findings())
        .extracting(Finding::headline)
        .containsExactly("p.md:3:1: the link \"/nowhere/\" is broken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nav: true|",
        "nav: [{name: A, href: /a/}]|\"nav\" is left to the site",
        "sections: [posts, docs]|\"sections\" is left to the site",
        "sections: {a: b}|",
        "title: {en: A, de: B}|",
        "lang: [en, de]|",
        "search: {provider: lunr}|",
        "theme: minima|",
        "theme: {skin: dark}|\"theme\" is left to the site",
        "footer: {links: [{label: x, icon: y}]}|",
        "footer: {columns: [{a: b}]}|\"footer\" is left to the site",
        "announcement: [x]|",
        "repository: {name: a}|",
        "version: [1, 2]|",
        "dialect: x|",
        "filter: [{a: b}]|"
      })
  void keysOfTheConfigurationAreTheSitesIfWeCannotReadThem(String config, String told)
      throws IOException {
    String key = config.substring(0, config.indexOf(':'));
    BuildReport report =
        build(config + "\n", "p.txt", "---\n---\n{{ site." + key + " | jsonify }}\n");
    if (told == null) {
      assertThat(report.findings()).isEmpty();
    } else {
      assertThat(report.findings()).hasSize(1);
      Finding finding = report.findings().get(0);
      assertThat(finding.severity()).isEqualTo(Severity.INFO);
      assertThat(finding.message()).startsWith(told);
      assertThat(finding.position().line()).isEqualTo(1);
    }
    assertThat(page("p.txt")).isNotEqualTo("null\n");
  }

  @Test
  void whatJekyllReadsAsWeDoIsAnError() throws IOException {
    assertThat(build("collections: 3\n", "p.md", "---\n---\n").published()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"t: x: y", "a: @x", "a: \"un\\qesc\"", "title: [a", "a:\n\t- b", "- a", "text"})
  void frontMatterThatIsNoYamlIsLeftOut(String matter) throws IOException {
    String text = "---\n" + matter + "\n---\nA {{ page.title }} B\n";
    BuildReport report = build("title: T\n", "p.md", text);
    assertThat(report.findings()).hasSize(1);
    Finding finding = report.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.headline()).startsWith("p.md:");
    assertThat(page("p.html")).contains("A  B");

    assertThat(build("strict_front_matter: true\n", "p.md", text).published()).isFalse();
  }

  @Test
  void aPostThatIsNotUtf8IsBuilt() throws IOException {
    write("_posts/2020-01-01-a.md", "");
    Files.write(
        directory.resolve("source/_posts/2020-01-01-a.md"),
        "---\ntitle: A\n---\n\u00dcber\n".getBytes(StandardCharsets.ISO_8859_1));
    BuildReport report = build("title: T\n", "p.md", "---\n---\nx\n");
    assertThat(report.published()).isTrue();
    assertThat(page("2020/01/01/a.html")).contains("\uFFFDber");
    assertThat(report.findings())
        .extracting(Finding::headline)
        .containsExactly(
            "_posts/2020-01-01-a.md:4:1: the byte 0xdc is not UTF-8, so U+FFFD is shown in its"
                + " place");
  }

  @Test
  void dataThatCannotBeReadIsAnError() throws IOException {
    write("_data/d.yml", "t: x: y\n");
    assertThat(build("title: T\n", "p.md", "---\n---\nx\n").published()).isFalse();
  }

  @Test
  void whatLostAClashStaysInLists() throws IOException {
    write("_posts/2020-01-02-b.md", "---\ntitle: B\npermalink: /x/\n---\nB\n");
    write("_posts/2020-01-01-a.md", "---\ntitle: A\npermalink: /x/\n---\nA\n");
    build("title: T\n", "p.txt", "---\n---\n{{ site.posts | map: 'title' | join: '+' }}\n");
    assertThat(page("p.txt")).isEqualTo("B+A\n");
    assertThat(page("x/index.html")).contains("<p>B</p>");
  }

  @Test
  void markdownifyKeepsLineEnds() throws IOException {
    build(
        "title: T\n",
        "p.txt",
        "---\n---\n{% capture m %}\n\n## T\n\n- a\n- b\n\n{% endcapture %}[{{ m | markdownify }}]"
            + "[{{ \"\" | markdownify }}][{{ nil | markdownify }}]\n");
    assertThat(page("p.txt"))
        .isEqualTo(
            "[\n<h2 id=\"t\">T</h2>\n\n<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n\n][\n][\n]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Beta|1",
        "# Gamma|1",
        "intro%%# Beta|1",
        "intro%%# Gamma|1",
        "intro%%# beta|1",
        "## Sub|1",
        "intro%%## Sub%%# Gamma|2"
      })
  void aBodysOwnTitleIsTheOnlyOne(String body, int titles) throws IOException {
    build("title: T\n", "p.md", "---\ntitle: Beta\n---\n" + body.replace("%%", "\n\n") + "\n");
    assertThat(page("p.html").split("<h1", -1)).hasSize(titles + 1);
  }
}
