package org.example.harbour;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.HeadingIds;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;

/** Writes one document. */
final class ParagraphWriter {
  private final Document document;
  private final BodyText text;
  private final Links links;
  private final Html html = new Html();
  private final HeadingIds ids = new HeadingIds();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private boolean inParagraph;

  ParagraphWriter(Document document, Links links) {
    this.document = document;
    this.text = BodyText.of(document);
    this.links = links;
  }

  Body write() {
    int start = 0;
    for (String line : text.text().split("\n", -1)) {
      line(line, start);
      start += line.length() + 1;
    }
    end();
    return new Body(html.toString(), List.copyOf(headings), List.copyOf(findings));
  }

  private void line(String line, int start) {
    if (line.isBlank() || level(line) > 0) {
      end();
    }
    if (level(line) > 0) {
      String words = line.substring(level(line)).strip();
      Heading heading = new Heading(level(line), ids.next(words), words);
      headings.add(heading);
      html.raw("<h").raw(heading.level()).attribute("id", heading.id()).raw(">");
      html.text(words).raw("</h").raw(heading.level()).raw(">\n");
    } else if (!line.isBlank()) {
      html.raw(inParagraph ? "\n" : "<p>");
      inParagraph = true;
      words(line, start);
    }
  }

  private void words(String line, int start) {
    if (!line.startsWith("-> ")) {
      html.text(line);
      return;
    }
    String written = line.substring(3).strip();
    String href =
        links.resolve(document, written, () -> text.positionOf(start + 3), findings::add);
    html.raw("<a").link("href", href).raw(">").text(written).raw("</a>");
  }

  private void end() {
    if (inParagraph) {
      html.raw("</p>\n");
      inParagraph = false;
    }
  }

  private static int level(String line) {
    return line.startsWith("= ") ? 1 : line.startsWith("== ") ? 2 : 0;
  }

  static List<Heading> headings(String text) {
    return text.lines()
        .filter(line -> level(line) > 0)
        .map(line -> new Heading(level(line), "", line.substring(level(line)).strip()))
        .toList();
  }
}
