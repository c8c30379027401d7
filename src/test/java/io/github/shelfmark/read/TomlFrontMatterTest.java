package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TomlFrontMatterTest {
  @TempDir private Path directory;

  @Test
  void isReadAsFrontMatterOfYamlIs() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .file(
                "t.md",
                "+++  \ntitle = \"X\"\nslug = 007\n".replace("007", "\"007\"")
                    + "version = 1.10\ntags = [1.10]\ndate = 2020-01-02\n"
                    + "[extra]\nx = 1\n+++\n\nText.\n");
    Document document = sources.read().documentAt("t.md").orElseThrow();
    assertThat(document.title()).isEqualTo("X");
    assertThat(document.body()).isEqualTo("Text.\n");
    assertThat(document.frontMatter().bodyLine()).isEqualTo(11);
    assertThat(document.frontMatter().positionOf("date")).isEqualTo(new Position(6, 1));
    assertThat(document.date().orElseThrow().toLocalDate()).hasToString("2020-01-02");
    assertThat(document.data())
        .containsEntry("tags", List.of("1.10"))
        .containsEntry("version", "1.10")
        .containsEntry("extra", Map.of("x", 1L));
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void makesADocumentOfHtml() throws IOException {
    Sources sources =
        Sources.in(directory).config("").file("a.html", "+++\r\ntitle = \"A\"\r\n+++\r\n<p>\r\n");
    Document document = sources.read().documentAt("a.html").orElseThrow();
    assertThat(document.format()).isEqualTo(DocumentFormat.HTML);
    assertThat(document.title()).isEqualTo("A");
  }

  @Test
  void errorsHaveTheirPlaceInTheFile() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .file("a.md", "+++\ntitle = \"A\"\ntitle = \"B\"\n+++\n")
            .file("b.md", "+++\ntitle: B\n+++\n")
            .file("c.md", "+++\ntitle = \"C\"\n")
            .file("d.md", "+++\n\nno front matter\n")
            .file("e.md", "+++\ndate = 2999-01-01\n+++\n")
            .file("f.md", "+++\npermalink = \"x:/y\"\n+++\n");
    Site site = sources.read();
    assertThat(site.documentAt("b.md").orElseThrow().body()).isEmpty();
    assertThat(sources.told())
        .containsExactly(
            "error toml a.md:3:1: front matter: the key \"title\" is given twice, first in line 1",
            "error toml b.md:2:6: front matter: TOML has \"=\" after a key",
            "warning toml c.md:1:1: the front matter is never closed, so the whole file is treated"
                + " as text",
            "info future e.md:2:1: not built, because its date is in the future: 2999-01-01",
            "error unsafe-permalink f.md:2:1: the permalink \"x:/y\" has a scheme");
  }

  @Test
  void isNoneInJekyllSites() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("")
            .file("a.md", "+++\ntitle = \"A\"\n+++\n")
            .file("_posts/2020-01-01-b.md", "+++\ntitle = \"B\"\n+++\n");
    Site site = sources.read();
    assertThat(site.staticFiles()).extracting(StaticFile::path).containsExactly("a.md");
    assertThat(site.documents()).singleElement().matches(post -> post.body().startsWith("+++"));
    assertThat(sources.told()).isEmpty();
  }
}
