package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The footer of whole builds. */
class FooterModelsTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n").file("s/a.md", "# A\n");
  }

  private Elements footer(String path) throws IOException {
    return Jsoup.parse(build.site().text(path)).select(".footer");
  }

  @Test
  void showsWhatTheSiteSays() throws IOException {
    build
        .source()
        .file(
            "site.yml",
            """
            title: T
            footer:
              columns:
                - title: Learn
                  links: [{title: A, url: /s/a.html}, {title: Away, url: "https://example.org/"}]
                - links: [{title: Home, url: /}]
              text: Made here.
              license: MIT
              copyright: © 2020 Ada
              social: [{icon: github, url: "https://github.com/x"}, {icon: rss, url: /s/, title: News}]
            """);
    Elements footer = footer("s/a.html");

    assertThat(footer.select(".footer-columns a").eachAttr("href"))
        .containsExactly("a.html", "https://example.org/", "../index.html");
    assertThat(footer.select(".footer-end p").text())
        .isEqualTo("T Made here. © 2020 Ada Licensed under MIT");
    assertThat(footer.select(".social a").eachAttr("aria-label")).containsExactly("GitHub", "News");
    assertThat(footer.select(".social svg")).hasSize(2);
  }

  @Test
  void showsWhatThePomSays() throws IOException {
    Path output = directory.resolve("out");
    Shelfmark.build(
        BuildRequest.builder(build.source().directory(), output)
            .work(directory.resolve("w"))
            .fallbacks(Map.of("description", "Ships.", "repository", "https://github.com/o/r"))
            .project(
                Map.of(
                    "name", "Harbour",
                    "organization", "Ada & Co",
                    "inceptionYear", "2019",
                    "licence", "Apache-2.0",
                    "licenceUrl", "https://example.org/licence"))
            .build());
    Elements footer = Jsoup.parse(BuiltSite.at(output).text("index.html")).select(".footer");

    assertThat(footer.select(".footer-end p").text())
        .isEqualTo("Harbour Ships. © 2019 Ada & Co Licensed under Apache-2.0");
    assertThat(footer.select("a").eachAttr("href"))
        .containsExactly("https://example.org/licence", "https://github.com/o/r");
  }

  @Test
  void canBeAText() throws IOException {
    build.source().config("title: T$footer: Only this.");
    assertThat(footer("index.html").text()).isEqualTo("T Only this.");
    build.source().config("title: T$footer: false");
    assertThat(Jsoup.parse(build.site().text("index.html")).select(".footer")).isEmpty();
  }

  @Test
  void wrongKeysIconsAndLinksAreTold() throws IOException {
    build
        .source()
        .file(
            "site.yml",
            """
            title: T
            footer:
              column: []
              columns:
                - links: [{title: B}]
                - {title: C}
              social: [{icon: github}]
            """);

    assertThat(TestBuild.told(build.run()))
        .containsExactlyInAnyOrder(
            "error unknown-key site.yml:3:3: unknown key \"footer.column\"",
            "error wrong-type site.yml:5:15: a link of the footer needs a title and a url",
            "error wrong-type site.yml:6:7: a column of the footer needs links",
            "error wrong-type site.yml:7:12: a social link needs an icon and a url");
    build
        .source()
        .file(
            "site.yml",
            """
            title: T
            footer:
              columns:
                - links: [{title: A, url: /nowhere/}]
              licence: {title: MIT, url: /gone/}
              social: [{icon: githup, url: /s/b.html}]
            """);
    assertThat(TestBuild.told(build.run()))
        .containsExactlyInAnyOrder(
            "error broken-link site.yml:4:15: the footer's link \"A\" leads to \"/nowhere/\", which is broken",
            "error broken-link site.yml:5:3: the licence in the footer leads to \"/gone/\", which is broken",
            "error broken-link site.yml:6:12: the footer's icon \"githup\" leads to \"/s/b.html\", which is broken",
            "error unknown-icon site.yml:6:12: there is no icon \"githup\"");
  }

  @Test
  void hasUpToFourColumns() throws IOException {
    String columns = "  - links: [{title: A, url: /s/}]$".repeat(5);
    build.source().config("title: T$footer:$  columns:$" + columns.replace("  - ", "    - "));

    assertThat(TestBuild.told(build.run())).singleElement().asString().contains("four columns");
  }
}
