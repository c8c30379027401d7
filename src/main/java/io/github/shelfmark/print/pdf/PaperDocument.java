package io.github.shelfmark.print.pdf;

import io.github.shelfmark.print.Entry;
import io.github.shelfmark.print.PdfProblem;
import io.github.shelfmark.print.PdfSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The document that the library lays out: XHTML with its style sheet and bookmarks. */
final class PaperDocument {
  private static final String STYLE = "paper.css";

  /** What a part begins with. */
  private static final String PART = "<section class=\"print-part ";

  private final PdfSource source;
  private final PaperFonts fonts;
  private final Document document;
  private final List<PdfProblem> problems = new ArrayList<>();

  /**
   * Prepares a document.
   *
   * @param fonts say which characters can be shown
   * @param pictures gets the pictures that it shows
   */
  PaperDocument(PdfSource source, PaperFonts fonts, Pictures pictures) {
    this.source = source;
    this.fonts = fonts;
    this.document = parsed(source.html());
    Element root = document.child(0);
    root.attr("lang", source.info().lang());
    root.attr("xml:lang", source.info().lang());
    PaperPictures shown = new PaperPictures(pictures, fonts.drawn(), problems);
    new PaperMarkup(document.body(), shown).prepare();
    problems.addAll(new Characters(fonts).check(document.body()));
    head();
    running();
  }

  /**
   * Reads each part by itself, so that a comment or table without an end does not go on in others.
   */
  private static Document parsed(String html) {
    Document all = Document.createShell("");
    int start = 0;
    while (start < html.length()) {
      int next = html.indexOf(PART, start + 1);
      int end = next < 0 ? html.length() : next;
      Document part = Jsoup.parseBodyFragment(html.substring(start, end));
      all.body().appendChildren(List.copyOf(part.body().childNodes()));
      start = end;
    }
    return all;
  }

  private void head() {
    Element head = document.head();
    head.appendElement("title").text(source.info().title());
    if (!source.info().subject().isEmpty()) {
      head.appendElement("meta")
          .attr("name", "description")
          .attr("content", source.info().subject());
    }
    head.appendElement("style").attr("type", "text/css").appendText(style());
    Element bookmarks = head.appendElement("bookmarks");
    Deque<Element> path = new ArrayDeque<>(List.of(bookmarks));
    Deque<Integer> levels = new ArrayDeque<>(List.of(0));
    for (Entry entry : source.outline()) {
      while (levels.getLast() >= entry.level()) {
        levels.removeLast();
        path.removeLast();
      }
      Element bookmark =
          path.getLast()
              .appendElement("bookmark")
              .attr("name", entry.title())
              .attr("href", "#" + entry.id());
      path.addLast(bookmark);
      levels.addLast(entry.level());
    }
  }

  private String style() {
    try (InputStream in = PaperDocument.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IOException("the style sheet " + STYLE + " is missing");
      }
      String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      boolean cover = document.selectFirst(".print-head") == null;
      return css.replace("PAPER_SIZE", source.letter() ? "letter" : "A4")
          .replace("PAPER_TEXT", fonts.families())
          .replace("PAPER_CODE", fonts.codeFamilies())
          .replace("PAPER_FIRST", cover ? ":first" : ":none");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands above the text of each page: the title, and that of the topmost part. */
  private void running() {
    document.body().prependElement("div").addClass("running-title").text(source.info().title());
    for (Entry entry : source.outline()) {
      Element part =
          entry.head() && entry.level() == 1 ? document.getElementById(entry.id()) : null;
      if (part != null) {
        part.prependElement("div").addClass("running-part").text(entry.title());
      }
    }
  }

  /** The document as the library reads it. */
  org.w3c.dom.Document dom() {
    return new W3CDom().fromJsoup(document);
  }

  /** What is not shown as its author wrote it. */
  List<PdfProblem> problems() {
    return problems;
  }
}
