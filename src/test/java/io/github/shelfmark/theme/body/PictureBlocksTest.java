package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only pages with pictures that can be larger load what opens them. */
class PictureBlocksTest {
  private static final String SCRIPTS = "script[src*=blocks/]";

  @TempDir private Path directory;

  @BeforeEach
  void writePictures() throws IOException {
    write("site.yml", "title: T\ndialect: commonmark\n");
    picture("large", 900, 300);
    picture("small", 300, 100);
  }

  private void picture(String name, int width, int height) throws IOException {
    String size = "width=\"" + width + "\" height=\"" + height + "\"";
    write(name + ".svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + "/>");
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve("docs").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Document page(String body) throws IOException {
    write("index.md", body);
    BuildReport report = TestBuild.in(directory).run();
    assertThat(report.findings()).isEmpty();
    return Jsoup.parse(directory.resolve("site/index.html").toFile(), "UTF-8");
  }

  private static List<String> scripts(Document page) {
    return page.select(SCRIPTS).eachAttr("src").stream()
        .map(src -> src.replaceAll(".*/|\\..*", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![Alt](large.svg)",
        "<img src=\"small.svg\" alt=\"Alt\" width=\"100\">",
        "<IMG SRC='large.svg' ALT=Alt class=\"no-zoomed x\">",
        "[link](large.svg) ![Alt](large.svg)",
        "<abbr><img src=\"large.svg?v=1\" alt=\"Alt\"></abbr>"
      })
  void picturesThatCanBeLargerOpen(String body) throws IOException {
    Document page = page("# Home\n\n" + body + "\n");

    assertThat(scripts(page)).containsExactly("zoom");
    assertThat(page.select("link[href*=blocks/zoom]")).hasSize(1);
    assertThat(page.select(".content img").attr("data-zoom")).isEqualTo("Close");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text.",
        "![Alt](small.svg)",
        "<img src=\"large.svg\" alt=\"\">",
        "[![Alt](large.svg)](small.svg)",
        "<a\nhref=\"small.svg\"><img src=\"large.svg\" alt=\"Alt\"></a>",
        "<img src=\"large.svg\" alt=\"Alt\" class=\"a no-zoom b\">",
        "<img src=\"small.svg\" alt=\"Alt\" width=\"100%\">",
        "<img src=\"https://example.org/large.svg\" alt=\"Alt\">",
        "<img alt=\"Alt\">",
        "`<img src=\"large.svg\">`",
        "<!-- <img src=\"large.svg\" alt=\"Alt\"> -->"
      })
  void otherPagesLoadNothing(String body) throws IOException {
    Document page = page("# Home\n\n" + body + "\n");

    assertThat(scripts(page)).isEmpty();
    assertThat(page.select("[data-zoom]")).isEmpty();
  }

  @Test
  void frontMatterTurnsItOff() throws IOException {
    Document page = page("---\ntitle: Home\nzoom: false\n---\n\n![Alt](large.svg)\n");

    assertThat(scripts(page)).isEmpty();
    assertThat(page.select("[data-zoom]")).isEmpty();
  }

  @Test
  void picturesForOneAppearanceFollowTheSwitch() throws IOException {
    Document page =
        page(
            """
            # Home

            <picture><source media="(prefers-color-scheme: dark)" srcset="small.svg"><img src="small.svg" alt="Alt"></picture>
            """);

    assertThat(scripts(page)).containsExactly("schemes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"150", "150.5", "-1", "0", "99999999999", "50%", ""})
  void aWidthGetsTheHeightThatBelongsToIt(String width) throws IOException {
    Document page = page("<img src=\"large.svg\" alt=\"\" width=\"" + width + "\">\n");

    assertThat(page.select(".content img").attr("height"))
        .isEqualTo(width.equals("150") ? "50" : "");
  }

  @Test
  void aPictureThatBecomesLargeIsNoticedByTheNextBuild() throws IOException {
    assertThat(scripts(page("# Home\n\n![Alt](small.svg)\n"))).isEmpty();
    picture("small", 1200, 400);

    assertThat(scripts(page("# Home\n\n![Alt](small.svg)\n"))).containsExactly("zoom");
  }
}
