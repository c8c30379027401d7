package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Block files are on the pages that use them, and changes of them change only those. */
class BlockFilesTest {
  private static final String LINKS = "link[rel=stylesheet]";

  @TempDir private Path directory;

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve("docs").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void pages(String dialect) throws IOException {
    write("site.yml", "title: T\ndialect: " + dialect + "\n");
    write("index.md", "# Home\n\n[a](a/index.md) [b](a/b.md)\n");
    write("a/index.md", "# A\n\n> [!TIP]\n> Text.\n");
    write("a/b.md", "# B\n\nText.\n");
  }

  private BuildReport build() throws IOException {
    BuildReport report = TestBuild.in(directory).run();
    assertThat(report.findings()).isEmpty();
    return report;
  }

  private Document page(String output) throws IOException {
    return Jsoup.parse(directory.resolve("site").resolve(output).toFile(), "UTF-8");
  }

  private List<String> styles(String output) throws IOException {
    return page(output).select(LINKS).eachAttr("href");
  }

  private Path linked(String output, String href) {
    return directory.resolve("site").resolve(output).resolveSibling(href).normalize();
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark"})
  void onlyPagesWithABlockLoadItsFiles(String dialect) throws IOException {
    pages(dialect);
    build();

    assertThat(styles("a/b.html")).hasSize(1);
    assertThat(styles("index.html")).hasSize(1);
    List<String> styles = styles("a/index.html");
    assertThat(styles).hasSize(2);
    assertThat(styles.get(1)).matches("\\.\\./shelfmark/blocks/note\\.[0-9a-f]{8}\\.css");
    assertThat(linked("a/index.html", styles.get(1))).exists();
    assertThat(Files.readString(linked("a/index.html", styles.get(0)))).doesNotContain(".note-tip");
  }

  @Test
  void aSitesOwnFileChangesOnlyThePagesThatUseIt() throws IOException {
    pages("commonmark");
    build();
    List<String> before = styles("a/index.html");

    write("_theme/blocks/note.css", ".note { color: red; background: url(img/own.svg) }\n");
    write("_theme/blocks/note.js", "document.title\r\n");
    BuildReport second = build();

    List<String> after = styles("a/index.html");
    assertThat(after.get(0)).isEqualTo(before.get(0));
    assertThat(after.get(1)).isNotEqualTo(before.get(1));
    assertThat(page("a/index.html").select("script[defer]").eachAttr("src").get(1))
        .startsWith("../shelfmark/blocks/note.");
    // The page with the note, and the 404 page, which has no record.
    assertThat(second.reused()).isGreaterThanOrEqualTo(2);
    assertThat(second.rendered()).isEqualTo(1);
    assertThat(linked("a/index.html", before.get(1))).doesNotExist();
  }

  @Test
  void linksInBlockFilesLeadToFilesOfTheTheme() throws IOException {
    pages("commonmark");
    write("_theme/img/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("_theme/blocks/note.css", ".note { background: url(\"img/own.svg\") }\n");
    build();

    Path style = linked("a/index.html", styles("a/index.html").get(1));
    String css = Files.readString(style);
    assertThat(css).matches("(?s).*url\\(\\.\\./img/own\\.[0-9a-f]{8}\\.svg\\).*");
    String href = css.substring(css.indexOf("url(") + 4, css.indexOf(')'));
    assertThat(style.resolveSibling(href).normalize()).exists();

    write("_theme/img/own.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" />");
    build();
    assertThat(linked("a/index.html", styles("a/index.html").get(1))).isNotEqualTo(style).exists();
  }

  @Test
  void whatLayoutsAskForIsRecorded() throws IOException {
    pages("commonmark");
    write(
        "_theme/own.ftlh",
        "<!DOCTYPE html><title>x</title><p>${build.files[\"blocks/own.css\"]!\"none\"}</p>");
    write("a/b.md", "---\nlayout: own\n---\n# B\n");
    build();
    assertThat(page("a/b.html").select("p").text()).isEqualTo("none");

    write("_theme/blocks/own.css", "p { color: red }\n");
    BuildReport second = build();
    assertThat(page("a/b.html").select("p").text()).startsWith("../shelfmark/blocks/own.");
    assertThat(second.rendered()).isEqualTo(1);
  }
}
