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

  @Test
  void urlsThatDifferOnlyInCaseAreAnError() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .page("a.md", "permalink: /USA/")
            .page("b.md", "t: 1$permalink: /usa/")
            .file("Logo.png", "")
            .file("logo.PNG", "")
            .file("logo.png", "")
            .file("A/x.png", "")
            .file("a/y.png", "");
    sources.read();
    assertThat(sources.told())
        .containsExactly(
            "error duplicate-url Logo.png: the URL /Logo.png differs only in case from /logo.png of"
                + " logo.png; on Windows and macOS they are one file",
            "error duplicate-url a.md:2:1: the URL /USA/index.html differs only in case from"
                + " /usa/index.html of b.md:3:1; on Windows and macOS they are one file",
            "error duplicate-url logo.PNG: the URL /logo.PNG differs only in case from /logo.png of"
                + " logo.png; on Windows and macOS they are one file");
  }

  @Test
  void caseIsFoldedCharacterByCharacter() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .file("ÄÖ.png", "")
            .file("äö.png", "")
            .file("straße.png", "")
            .file("strasse.png", "");
    sources.read();
    assertThat(sources.told())
        .singleElement()
        .asString()
        .startsWith(
            "error duplicate-url ÄÖ.png: the URL /ÄÖ.png differs only in case from /äö.png");
  }

  @Test
  void urlsAreInUnicodesComposedForm() throws IOException {
    Sources sources =
        Sources.in(directory)
            .config("")
            .page("e\u0301.md", "")
            .file("e\u0301.png", "")
            .page("b.md", "permalink: /u\u0308/");
    Site site = sources.read();
    assertThat(site.documents())
        .extracting(Document::output)
        .containsExactlyInAnyOrder("\u00fc/index.html", "\u00e9.html");
    assertThat(site.staticFiles())
        .singleElement()
        .matches(file -> file.output().equals("\u00e9.png") && file.path().equals("e\u0301.png"));
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void namesInBothFormsOfUnicodeCollide() throws IOException {
    Sources sources =
        Sources.in(directory).config("").file("e\u0301.png", "").file("\u00e9.png", "");
    sources.read();
    assertThat(sources.told()).singleElement().asString().contains("is already used by");
  }

  @Test
  void inAJekyllSiteUrlsAreLeftAsTheyAre() throws IOException {
    Sources sources =
        Sources.in(directory)
            .jekyll("")
            .file("e\u0301.png", "")
            .file("\u00e9.png", "")
            .page("A.html", "")
            .page("a.html", "");
    Site site = sources.read();
    assertThat(site.staticFiles()).hasSize(2);
    assertThat(sources.told())
        .hasSize(2)
        .allMatch(line -> line.startsWith("warning duplicate-url "))
        .anyMatch(line -> line.contains("only in its Unicode form"));
  }
}
