package io.github.shelfmark.print.pdf;

import static io.github.shelfmark.print.pdf.PdfTrial.part;
import static io.github.shelfmark.print.pdf.PdfTrial.png;
import static io.github.shelfmark.print.pdf.PdfTrial.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.shelfmark.print.Contents;
import io.github.shelfmark.print.Entry;
import io.github.shelfmark.print.PdfFont;
import io.github.shelfmark.print.PdfProblem.LostPicture;
import io.github.shelfmark.print.PdfResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class OpenHtmlPdfTest {
  /** A font with Chinese characters, where a machine has it (Debian: fonts-droid-fallback). */
  private static final Path CHINESE =
      Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf");

  private final PdfTrial trial = new PdfTrial();

  @Test
  void theContentsKnowThePages() throws IOException {
    StringBuilder html = new StringBuilder("<header class=\"print-cover\"><h1>C</h1></header>");
    StringBuilder parts = new StringBuilder();
    for (int i = 1; i <= 5; i++) {
      trial.outline.add(new Entry(1, "p" + i, "Part " + i, i, true));
      parts.append(part(i, "<p>text</p>".repeat(i * 30)));
    }
    html.append(Contents.html("Contents", trial.outline)).append(parts);

    try (PDDocument document = Loader.loadPDF(trial.make(html.toString()).bytes())) {
      String contents = text(document, 2);
      assertThat(contents).startsWith("A <title>");
      for (int page = 3; page <= document.getNumberOfPages(); page++) {
        String text = text(document, page);
        for (int i = 1; i <= 5; i++) {
          if (text.contains("\nPart " + i + "\ntext")) {
            assertThat(contents).containsPattern("Part " + i + "[ .]*" + page + "\n");
          }
        }
      }
      assertThat(document.getNumberOfPages()).isGreaterThan(8);
      assertThat(text(document, 1)).contains("C").doesNotContain("1");
    }
  }

  @Test
  void bookmarksAreHeadings() throws IOException {
    trial.outline.add(new Entry(1, "p1", "One", 1, true));
    trial.outline.add(new Entry(3, "x", "Deep", 1, false));
    trial.outline.add(new Entry(2, "y", "Less", 1, false));
    trial.outline.add(new Entry(1, "p2", "Two", 2, true));

    PdfResult result = trial.make(part(1, "<h4 id=x>Deep</h4><h3 id=y>Less</h3>") + part(2, ""));

    try (PDDocument document = Loader.loadPDF(result.bytes())) {
      assertThat(tree(document.getDocumentCatalog().getDocumentOutline()))
          .isEqualTo("One(Deep()Less())Two()");
      PDOutlineItem two = document.getDocumentCatalog().getDocumentOutline().getLastChild();
      assertThat(two.findDestinationPage(document)).isEqualTo(document.getPage(1));
    }
  }

  private static String tree(PDOutlineNode node) {
    StringBuilder text = new StringBuilder();
    for (PDOutlineItem item : node.children()) {
      text.append(item.getTitle()).append('(').append(tree(item)).append(')');
    }
    return text.toString();
  }

  @Test
  void linksLeadInsideAndOutside() throws IOException {
    PdfResult result =
        trial.make(
            part(
                    1,
                    "<a href=\"#p2\">in</a> <a href=\"https://example.org/a?b\">out</a> <a"
                        + " href=\"mailto:a@example.org\">mail</a> <a href=\"javascript:alert(1)\""
                        + " onclick=\"alert(2)\">js</a> <a href=\"file:///etc/passwd\""
                        + " download>file</a> <a href=\"#no\">gone</a>")
                + part(2, ""));

    try (PDDocument document = Loader.loadPDF(result.bytes())) {
      List<String> targets = new ArrayList<>();
      for (PDAnnotationLink link : links(document)) {
        targets.add(
            link.getAction() instanceof PDActionURI uri
                ? uri.getURI()
                : link.getAction() instanceof PDActionGoTo ? "inside" : "other");
      }
      assertThat(targets)
          .containsExactly("inside", "https://example.org/a?b", "mailto:a@example.org");
    }
  }

  @Test
  void itSaysWhatItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(trial.make(part(1, "x")).bytes())) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A <title>");
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("An author");
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo("A subject");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(PdfTrial.DATE);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(
              new String(
                  document.getDocumentCatalog().getMetadata().toByteArray(),
                  StandardCharsets.UTF_8))
          .contains(">A &lt;title&gt;<", "<xmp:CreateDate>2026-03-01T10:20:30Z<");
    }
  }

  @Test
  void theSameSourceGivesTheSameBytes() throws IOException {
    trial.files.put("site:p.png", png(3, 2));
    String html =
        part(
            1,
            "<img src=\"site:p.png\" alt=a><svg width=\"90\" height=\"20\"><text"
                + " y=\"9\">t</text></svg><a href=\"#p1\">x</a><code>c</code>");

    assertThat(trial.make(html).bytes()).isEqualTo(trial.make(html).bytes());
    assertThat(trial.make(html).bytes()).isNotEqualTo(trial.make(html + "y").bytes());
  }

  @Test
  void lettersAreFoundOneByOne() throws IOException {
    assertThat(text(trial.make(part(1, "workflow office efficient Ελλάδα Россия"))))
        .contains("workflow office efficient Ελλάδα Россия");
  }

  @Test
  void picturesOfTheSiteAreInIt() throws IOException {
    trial.files.put("site:a/p.png", png(30, 20));
    trial.files.put(
        "site:d.svg",
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text>&x;</text></svg>"
            .getBytes(StandardCharsets.UTF_8));

    PdfResult result =
        trial.make(part(1, "<img src=\"site:a/p.png\" alt=p><img src=\"site:d.svg\" alt=d>"));

    assertThat(result.problems()).isEmpty();
    try (PDDocument document = Loader.loadPDF(result.bytes())) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
    }
  }

  @Test
  void anAuthorsFontHasTheCharacters() throws IOException {
    assumeThat(CHINESE).exists();
    for (PdfFont.Use use : List.of(PdfFont.Use.TEXT, PdfFont.Use.FALLBACK)) {
      trial.fonts.clear();
      trial.fonts.add(new PdfFont(use, "f.ttf", Files.readAllBytes(CHINESE)));

      PdfResult result = trial.make(part(1, "<p>分布式锁 and <b>粗体</b> <code>代码</code></p>"));

      assertThat(result.problems()).isEmpty();
      assertThat(text(result)).containsPattern("分布式锁 and +粗体 +代码");
    }
  }

  private static List<PDAnnotationLink> links(PDDocument document) throws IOException {
    List<PDAnnotationLink> links = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        links.add((PDAnnotationLink) annotation);
      }
    }
    return links;
  }

  @Test
  void aDrawingThatFailsIsToldWithItsPart() throws IOException {
    trial.files.put(
        "site:bad.svg",
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M no'/></svg>"
            .getBytes(StandardCharsets.UTF_8));
    PdfResult result =
        trial.make(
            part(1, "<p>x</p>")
                + part(2, "<svg viewBox=\"0 0 9 9\"><path d=\"M no\"/></svg>")
                + part(3, "<img src=\"site:bad.svg\" alt=b>"));

    assertThat(result.problems())
        .filteredOn(LostPicture.class::isInstance)
        .extracting(problem -> ((LostPicture) problem).part() + ((LostPicture) problem).src())
        .containsExactly("2in the text", "3site:bad.svg");
  }
}
