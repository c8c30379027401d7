package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The effects of settings and front matter, in whole builds. */
class WholePagesTest {
  @TempDir Path directory;
  private Path source;

  @BeforeEach
  void write() throws IOException {
    source = directory.resolve("docs");
    write("site.yml", "title: Harbour\n");
    write("img/map.svg", "<svg viewBox=\"0 0 60 40\"/>");
    write("guide/berths.md", "# Berths\n\nText.\n");
  }

  @Test
  void aLandingPageHasAHeroAndCards() throws IOException {
    write(
        "index.md",
        """
        ---
        hero:
          name: Lindwerder
          text: A harbour
          tagline: Ships come.
          image: {src: /img/map.svg, alt: A map}
          actions:
            - {text: Read, link: /guide/berths.html}
            - {text: Away, link: "https://example.org/"}
        features:
          - {title: Berths, details: Where ships lie, icon: ⚓, link: guide/berths.md}
          - {title: Maps, icon: /img/map.svg, link: /guide/, linkText: See them}
        ---
        """);
    Document page = page("index.html");

    assertThat(page.select(".hero h1").text()).isEqualTo("A harbour");
    assertThat(page.select(".hero-name").text()).isEqualTo("Lindwerder");
    assertThat(page.select(".hero img").outerHtml())
        .contains("src=\"img/map.svg\"", "alt=\"A map\"", "width=\"60\" height=\"40\"");
    assertThat(page.select(".hero .action").eachAttr("href"))
        .containsExactly("guide/berths.html", "https://example.org/");
    assertThat(page.select(".hero .action").eachAttr("class"))
        .containsExactly("action brand", "action alt");
    assertThat(page.select(".feature h2").eachText()).containsExactly("Berths", "Maps");
    assertThat(page.select(".feature a").eachAttr("href"))
        .containsExactly("guide/berths.html", "guide/index.html");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("p.feature-icon").attr("aria-hidden")).isEqualTo("true");
  }

  @Test
  void mistakesInALandingPageAreReported() throws IOException {
    write("index.md", "---\nhero:\n  actions: [{text: A, link: /gone/}]\nfeatures: many\n---\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly(
            "index.md:2:1: the link \"/gone/\" is broken",
            "index.md:4:1: \"features\" must be a list");
  }

  @Test
  void aDocumentHasACoverTagsAndALanguage() throws IOException {
    write("a.md", "---\ntitle: A\nimage: /img/map.svg\ntags: [x, y z]\nlang: ar\n---\nText.\n");
    write("site.yml", "title: Harbour\nedit_url: https://example.org/edit/\n");
    Document page = page("a.html");

    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("img.cover").attr("width")).isEqualTo("60");
    assertThat(page.select(".tags li").eachText()).containsExactly("x", "y z");
    assertThat(page.select(".edit a").attr("href")).isEqualTo("https://example.org/edit/a.md");
  }

  @Test
  void aPictureFromDefaultsIsForPreviewsOnly() throws IOException {
    String config = "url: https://x.test\ndefaults: [{values: {image: /img/map.svg}}]\n";
    write("site.yml", config);
    write("a.md", "---\ntitle: A\n---\nText.\n");
    write("b.md", "---\ntitle: B\nimage: /img/map.svg\n---\nText.\n");

    assertThat(page("a.html").select("img.cover")).isEmpty();
    assertThat(page("a.html").select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://x.test/img/map.svg");
    assertThat(page("b.html").select("img.cover")).hasSize(1);
  }

  @Test
  void aMissingCoverIsReported() throws IOException {
    write("a.md", "---\ntitle: A\nimage: /img/gone.png\n---\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly("a.md:3:1: the link \"/img/gone.png\" is broken");
  }

  @Test
  void settingsApplyToEveryPage() throws IOException {
    write(
        "site.yml",
        """
        title: Harbour
        version: "3"
        repository: https://example.org/code
        theme: {logo: {light: /img/map.svg, alt: Map}, index: cards, width: 50rem}
        announcement: {text: News, url: /guide/berths.html}
        """);
    Document page = page("guide/index.html");

    assertThat(page.select(".site-title img").attr("src")).isEqualTo("../img/map.svg");
    assertThat(page.select(".site-title").text()).isEmpty();
    assertThat(page.select(".announcement a").attr("href")).isEqualTo("berths.html");
    assertThat(page.select(".header .version").text()).isEqualTo("3");
    assertThat(page.select(".posts.cards a").text()).isEqualTo("Berths");
    assertThat(css()).endsWith(":root {\n--measure: 50rem;\n}\n");
  }

  @Test
  void aMissingLogoIsReported() throws IOException {
    write("site.yml", "title: Harbour\ntheme:\n  logo: /img/gone.svg\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly("site.yml:3:3: there is no logo \"/img/gone.svg\"");
  }

  @Test
  void aLogoNeedsAPathFromTheRoot() throws IOException {
    write("site.yml", "title: Harbour\ntheme: {logo: img/map.svg}\n");

    assertThat(build().findings())
        .extracting(Finding::headline)
        .containsExactly("site.yml:2:9: there is no logo \"img/map.svg\"");
  }

  @Test
  void the404PageWorksAtAnyDepth() throws IOException {
    write("site.yml", "title: Harbour\nurl: https://example.org\nbaseurl: /docs\n");
    write("404.md", "# Gone\n\n[Berths](guide/berths.md) ![map](img/map.svg)\n");
    Document page = page("404.html");

    assertThat(page.select(".content a:not(.anchor)").eachAttr("href"))
        .containsExactly("/docs/guide/berths.html");
    assertThat(page.select(".content img").attr("src")).isEqualTo("/docs/img/map.svg");
    assertThat(page.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void aMissingThemeIsReported() throws IOException {
    write("site.yml", "theme: habour\n");

    assertThat(build().findings())
        .extracting(Finding::headline, Finding::hint)
        .containsExactly(
            tuple(
                "site.yml:1:1: there is no theme \"habour\" among the plugin's dependencies",
                "Did you mean \"harbour\"?"));
  }

  @Test
  void aThemeFromTheClassPathIsTheMiddleLayer() throws IOException {
    write("site.yml", "title: T\ntheme: harbour\n");
    write("_theme/partials/meta.ftlh", "<#include \"/theme/partials/meta.ftlh\">!");
    Document page = page("guide/berths.html");

    assertThat(page.select(".footer").text()).isEqualTo("Moored");
    assertThat(page.select("header.title, .meta").text()).doesNotContain("min");
  }

  private void write(String name, String text) throws IOException {
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildReport build() throws IOException {
    return Shelfmark.build(BuildRequest.of(source, directory.resolve("site")));
  }

  private Document page(String output) throws IOException {
    BuildReport report = build();
    assertThat(report.findings()).isEmpty();
    return Jsoup.parse(Files.readString(directory.resolve("site").resolve(output)));
  }

  private String css() throws IOException {
    try (var files = Files.list(directory.resolve("site/shelfmark"))) {
      List<Path> styles = files.filter(file -> file.toString().endsWith(".css")).toList();
      return Files.readString(styles.get(0));
    }
  }
}
