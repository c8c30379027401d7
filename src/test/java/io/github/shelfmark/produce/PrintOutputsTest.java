package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.extension.Libraries;
import io.github.shelfmark.extension.Library;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.Sources;
import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents for paper, in whole builds. */
class PrintOutputsTest {
  private static final String PDF = "title: T$version: 1.2$print: {pdf: book.pdf}";

  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("title: T$version: 1.2$print: true");
    build.source().file("index.md", "# Home\n\n[a](guide/a.md#two)\n");
    build.source().file("guide/index.md", "# Guide\n");
    build.source().file("guide/a.md", "# A\n\n## Two\n\n[b](b.md) [out](../other/c.md#x)\n");
    build.source().file("guide/b.md", "---\ntitle: B\n---\nText.[^1]\n\n[^1]: Note.\n");
    build.source().file("other/c.md", "# C\n\n## X\n");
  }

  private Document page(String output) throws IOException {
    return build.site().page(output);
  }

  private static List<String> parts(Document page) {
    return page.select(".print-part > :is(h2, h3):first-child, .print-part > h2:only-child")
        .eachText();
  }

  @Test
  void aSiteHasNoneUnlessItAsks() throws IOException {
    build.source().config("title: T");

    build.site();

    assertThat(build.files()).doesNotContainKey("print.html");
  }

  @Test
  void theWholeSiteIsOnePage() throws IOException {
    Document page = page("print.html");

    assertThat(parts(page)).containsExactly("Home", "Guide", "A", "B", "Other", "C");
    assertThat(page.select(".print-cover h1").text()).isEqualTo("T");
    assertThat(page.select(".print-version").text()).isEqualTo("Version 1.2");
    assertThat(page.select(".print-contents h2").text()).isEqualTo("Contents");
    assertThat(page.select(".print-contents a").eachText())
        .containsExactly("Home", "Guide", "A", "B", "Other", "C");
    for (Element link : page.select(".print a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
    }
    assertThat(page.select("article [id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select(".print-part a:contains(out)").attr("href")).startsWith("#p6-x");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
        .anyMatch(href -> href.contains("print"));
  }

  @Test
  void aSectionIsADocument() throws IOException {
    build
        .source()
        .config(
            "title: T$url: https://example.org$baseurl: /docs$print: {path: g/all.html, prefix:"
                + " /guide/, title: My guide, cover: false}");
    Document page = page("g/all.html");

    assertThat(parts(page)).containsExactly("Guide", "A", "B");
    assertThat(page.select("h1").text()).isEqualTo("My guide");
    assertThat(page.select(".print-version")).isEmpty();
    assertThat(page.select(".print a:contains(out)").attr("href"))
        .isEqualTo("https://example.org/docs/other/c.html#x");
    assertThat(BuiltSite.at(build.output()).text("sitemap.xml")).doesNotContain("all.html");
  }

  @Test
  void linksToOtherPagesWorkWithoutAnAddress() throws IOException {
    build.source().config("title: T$print: {path: g/all.html, prefix: /guide/}");

    assertThat(page("g/all.html").select(".print a:contains(out)").attr("href"))
        .isEqualTo("../other/c.html#x");
  }

  @Test
  void anUnknownSectionIsTold() throws IOException {
    build.source().config("title: T$print: {prefix: /gide/}");

    assertThat(TestBuild.told(build.run()))
        .containsExactly("error print site.yml:2:1: there is no section /gide/ to print");
  }

  @Test
  void aSectionIsADocumentInEachLanguageThatHasIt() throws IOException {
    build
        .source()
        .config(
            "title: T$languages: {en: , de: , fr: {fallback: false}}$print: {prefix: /guide/}"
                + "$checks: {translation-missing: off}");
    build.source().file("de/guide/a.md", "# Deutsch\n\n## Two\n");
    build.source().file("fr/index.md", "# Maison\n");

    assertThat(parts(page("print.html"))).containsExactly("Guide", "A", "B");
    assertThat(parts(page("de/print.html"))).containsExactly("Guide", "B", "Deutsch");
    assertThat(build.files()).doesNotContainKey("fr/print.html");
  }

  @Test
  void aSectionOfOneLanguageIsADocumentOfIt() throws IOException {
    build
        .source()
        .config(
            "title: T$languages: [en, de]$print: {prefix: /de/guide/}"
                + "$checks: {translation-missing: off}");

    assertThat(parts(page("de/print.html"))).containsExactly("Guide", "A", "B");
    assertThat(build.files()).doesNotContainKey("print.html");
  }

  @Test
  void aFileOfTheSiteIsNotReplaced() throws IOException {
    build.source().file("print.md", "# Mine\n");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error print site.yml:3:1: the site has a file at /print.html already, so there is no"
                + " place for the document");
  }

  @Test
  void whatIsWrongIsToldOnce() throws IOException {
    build.source().file("guide/b.md", "[x](no.md) [y](a.md#no)\n");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "error broken-link guide/b.md:1:5: the link \"no.md\" is broken",
            "error broken-anchor guide/b.md:1:16: there is no anchor \"#no\" in /guide/a.html");
  }

  @Test
  void itIsMadeAgainIfAPageOfItHasChanged() throws IOException {
    build.source().config("title: T$print: {prefix: /guide/}");
    settle();
    build.site();
    Path print = build.output().resolve("print.html");
    FileTime old = FileTime.fromMillis(1_000_000);

    Files.setLastModifiedTime(print, old);
    build.source().file("other/c.md", "# C\n\n## X\n\nmore\n");
    build.run();
    assertThat(Files.getLastModifiedTime(print)).isEqualTo(old);
    assertThat(Files.readString(print)).doesNotContain("changed");

    build.source().file("guide/b.md", "---\ntitle: B\n---\nchanged\n");
    build.run();
    assertThat(Files.readString(print)).contains("changed");
  }

  /** Lets files be older than the build, which trusts no others. */
  private void settle() throws IOException {
    try (var files = Files.walk(build.source().directory())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, FileTime.fromMillis(2_000_000));
      }
    }
  }

  @Test
  void aBuildAfterChangesIsThatOfACleanOne() throws IOException {
    build.source().config(PDF);
    settle();
    build.site();
    build.source().file("guide/b.md", "---\ntitle: New\n---\nchanged\n");
    build.source().file("guide/c.md", "# Another\n");
    build.run();
    byte[] html = build.files().get("print.html");
    byte[] pdf = build.files().get("book.pdf");

    TestBuild clean = TestBuild.in(directory.resolve("clean"));
    copy(build.source().directory(), clean.source().directory());
    clean.run();

    assertThat(html).isEqualTo(clean.files().get("print.html"));
    assertThat(pdf).isEqualTo(clean.files().get("book.pdf"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  @Test
  void aPdfFileIsMadeOfIt() throws IOException {
    build.source().config(PDF);
    build.source().page("guide/dated.md", "title: D$updated: 2026-02-03");
    build.site();

    try (PDDocument document = Loader.loadPDF(build.files().get("book.pdf"))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("Version 1.2", "Home", "Guide", "Two", "Note.");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-02-03T00:00:00Z");
    }
  }

  @Test
  void charactersWithoutAFontAreToldWithTheirPlace() throws IOException {
    build.source().config(PDF);
    build.source().file("guide/b.md", "---\ntitle: B\n---\nplain\n\nand 港口\n");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "warning print guide/b.md:6:5: no font of book.pdf has the characters 港 口");
  }

  @Test
  void picturesThatAreLeftOutAreToldWithTheirPlace() throws IOException {
    build.source().config(PDF);
    build.source().file("guide/b.md", "# B\n\n![x](https://example.org/x.png)\n");

    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "info print guide/b.md:3:6: the picture https://example.org/x.png is not in book.pdf:"
                + " nothing is fetched from elsewhere");
  }

  @Test
  void picturesThatAreNotThereAreToldAsBrokenLinks() throws IOException {
    build.source().config(PDF);
    build.source().file("guide/b.md", "# B\n\n![x](none.png)\n");

    assertThat(TestBuild.told(build.run()))
        .containsExactly("error broken-link guide/b.md:3:6: the link \"none.png\" is broken");
  }

  @Test
  void aFontThatIsNotThereIsTold() throws IOException {
    build.source().config("title: T$print: {pdf: b.pdf, fonts: {text: f/none.ttf}}");

    assertThat(TestBuild.told(build.run()))
        .containsExactly("error print site.yml:2:1: the font \"f/none.ttf\" cannot be read");
  }

  @Test
  void aSafeBuildMakesThePageAlone() throws IOException {
    build.source().config(PDF);

    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(build.source().directory(), build.output())
                .work(directory.resolve("work"))
                .now(Sources.NOW)
                .safe(true)
                .build());

    assertThat(TestBuild.told(report))
        .containsExactly(
            "warning refused-in-safe site.yml:3:1: a safe build makes no PDF file, because it"
                + " fetches no library for a stranger's source");
    assertThat(build.files()).containsKey("print.html").doesNotContainKey("book.pdf");
  }

  @Test
  void theLibraryIsAskedForOnlyIfASiteHasAPdfFile() throws IOException {
    List<String> asked = new ArrayList<>();
    Libraries libraries =
        new Libraries() {
          @Override
          public Optional<ClassLoader> load(Library library, Consumer<Finding> findings) {
            asked.addAll(library.artifacts());
            return Optional.of(PrintOutputsTest.class.getClassLoader());
          }
        };
    build(libraries);
    assertThat(asked).isEmpty();

    build.source().config(PDF);
    build(libraries);
    assertThat(asked).anyMatch(name -> name.startsWith("io.github.openhtmltopdf:"));
  }

  private void build(Libraries libraries) throws IOException {
    BuildReport report =
        Shelfmark.build(
            BuildRequest.builder(build.source().directory(), build.output())
                .work(directory.resolve("work"))
                .now(Sources.NOW)
                .libraries(libraries)
                .build());
    assertThat(TestBuild.told(report)).isEmpty();
  }
}
