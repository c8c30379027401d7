package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.Site;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollisionsTest {
  @TempDir private Path directory;

  @Test
  void twoPagesWithOneUrlAreAnError() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .page("a.md", "permalink: /x/")
            .page("b.md", "t: 1$permalink: /x/");
    Site site = sources.read();
    assertThat(site.documents()).extracting(Document::path).containsExactly("b.md");
    assertThat(sources.told())
        .containsExactly(
            "error duplicate-url b.md:3:1: the URL /x/index.html is already used by a.md:2:1");
  }

  @Test
  void inAJekyllSiteTheLaterPageIsWritten() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("")
            .page("a.md", "permalink: /x/")
            .page("b.md", "permalink: /x/");
    assertThat(sources.read().documentFor("x/index.html").orElseThrow().path()).isEqualTo("b.md");
    assertThat(sources.told())
        .singleElement()
        .asString()
        .startsWith("warning duplicate-url b.md:2:1:");
  }

  @Test
  void aPageAndAStaticFileCollideToo() throws IOException {
    Sources sources = Sources.in(directory).config("").page("a.md", "").file("a.html", "<p>");
    Site site = sources.read();
    assertThat(site.documents().size() + site.staticFiles().size()).isEqualTo(1);
    assertThat(sources.told())
        .singleElement()
        .asString()
        .startsWith("error duplicate-url a.html: ");
  }

  @Test
  void aFileCannotReplaceADirectory() throws IOException {
    Sources sources =
        Sources.in(directory).config("").file("x", "file").page("b.md", "permalink: /x/y/z");
    assertThat(sources.read().staticFiles()).isEmpty();
    assertThat(sources.told())
        .containsExactly(
            "error duplicate-url x: the URL /x is a directory that contains other files");
  }

  @Test
  void documentsThatAreNotWrittenDoNotCollide() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("collections: {data: {output: false}}")
            .page("_data2/x.md", "")
            .page("a.md", "permalink: /x/")
            .page("_posts/2020-01-01-a.md", "published: false$permalink: /x/");
    sources.read();
    assertThat(sources.told()).isEmpty();
  }
}
