package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents for paper, in each language. */
class PrintedBookTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build
        .source()
        .config(
            "title: Kettle$description: How to boil$print: {pdf: book.pdf}"
                + "$languages: {en: , de: {title: Kessel, description: Wie man kocht}}"
                + "$checks: {translation-missing: off}");
    build.source().file("index.md", "# Home\n");
    build.source().file("de/index.md", "# Start\n");
  }

  @Test
  void aLanguageHasItsOwnTitleAndDescription() throws IOException {
    Document page = build.site().page("de/print.html");

    assertThat(page.title()).startsWith("Kessel");
    assertThat(page.select(".print-cover").text())
        .contains("Kessel", "Wie man kocht")
        .doesNotContain("Kettle");
    try (PDDocument pdf = Loader.loadPDF(build.files().get("de/book.pdf"))) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Kessel");
      assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("Wie man kocht");
    }
  }

  @Test
  void partsInOtherLanguagesSaySo() throws IOException {
    build.source().page("guide/a.md", "title: A$lang: ar");
    build.source().page("guide/b.md", "title: B");
    Document english = build.site().page("print.html");
    Document german = build.site().page("de/print.html");

    assertThat(english.select(".print-part[lang=ar][dir=rtl]")).hasSize(1);
    assertThat(english.select(".print-part[lang]")).hasSize(1);
    assertThat(german.select(".print-part[lang=ar][dir=rtl]")).hasSize(1);
    assertThat(german.select(".print-part[lang=en][dir=ltr]")).hasSize(1);
    assertThat(german.select(".print-part[lang]")).hasSize(2);
  }

  @Test
  void whatIsNotShownIsToldAtTheFileOfItsText() throws IOException {
    build.source().file("guide/a.md", "# A\n\n![x](https://example.org/x.png) 港\n");
    build.source().file("guide/b.md", "# B\n\n<svg viewBox=\"0 0 9 9\"><path d=\"M no\"/></svg>\n");

    assertThat(TestBuild.told(build.run()))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("info print guide/a.md:3:6: the picture"))
        .anyMatch(line -> line.startsWith("warning print guide/a.md:3:33: no font of book.pdf"))
        .anyMatch(line -> line.startsWith("info print guide/b.md:3:1: the picture in the text"));
  }
}
