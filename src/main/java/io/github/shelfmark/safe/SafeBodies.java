package io.github.shelfmark.safe;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyRenderer;
import io.github.shelfmark.extension.OwnLayouts;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.site.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bodies of strangers' documents, of whichever dialect: what is not harmless is cut out of them and
 * told. A body in which there is nothing to cut stays as it is. Shared between threads.
 *
 * @param bodies renders the documents
 */
public record SafeBodies(BodyRenderer bodies) implements BodyRenderer {
  @Override
  public Body render(Document document) {
    Body body = bodies.render(document);
    if (!document.isHtml()) {
      // Plain files of the kinds that PublishedFiles lets through; browsers show them as text.
      return body;
    }
    StrictReader reader = StrictReader.of(body.html());
    return reader.isPlain() ? body : cut(document, body, reader);
  }

  @Override
  public Optional<OwnLayouts> layouts() {
    return bodies.layouts();
  }

  @Override
  public List<Finding> summary() {
    return bodies.summary();
  }

  private static Body cut(Document document, Body body, StrictReader reader) {
    HtmlCutter.Result result = HtmlCutter.cut(body.html());
    List<Finding> findings = new ArrayList<>(body.findings());
    AuthorPlaces places = new AuthorPlaces(document);
    Set<String> told = new TreeSet<>();
    for (Cut cut : reader.cuts()) {
      told.add(cut.element());
      told.add(cut.element() + " " + cut.attribute());
      findings.add(finding(document, places.of(cut), cut));
    }
    for (String name : new TreeSet<>(result.cut())) {
      if (!told.contains(name)) {
        int space = name.indexOf(' ');
        String element = space < 0 ? name : name.substring(0, space);
        String attribute = space < 0 ? "" : name.substring(space + 1);
        Cut cut = Cut.attribute(0, "<" + element, element, attribute, "");
        findings.add(finding(document, places.of(cut), cut));
      }
    }
    String html = result.html();
    if (!StrictReader.of(html).isPlain()) {
      findings.add(flattened(document));
      html = HtmlCutter.flat(html);
    }
    if (StrictReader.of(html).isPlain()) {
      return new Body(html, body.headings(), List.copyOf(findings), List.of(), body.blocks());
    }
    findings.add(unreadable(document));
    return new Body("", List.of(), List.copyOf(findings));
  }

  private static Finding finding(Document document, Position position, Cut cut) {
    return Finding.warning(
        FindingCode.CUT_HTML, document.path(), position, CutWords.message(cut), CutWords.hint(cut));
  }

  /** An error of our own, or of the library: what it wrote is not what it should write. */
  private static Finding unreadable(Document document) {
    return Finding.error(
        FindingCode.CUT_HTML,
        document.path(),
        new Position(document.frontMatter().bodyLine(), 0),
        "the HTML in this document cannot be cut to what is harmless",
        "Write it in Markdown.");
  }

  /** Elements are nested in a way that browsers put right by closing those around the text. */
  private static Finding flattened(Document document) {
    return Finding.warning(
        FindingCode.CUT_HTML,
        document.path(),
        new Position(document.frontMatter().bodyLine(), 0),
        "the HTML in this document is nested in a way that browsers read differently, so a safe"
            + " build shows its text without blocks",
        "Close each element before the one around it, and put items into lists and cells into"
            + " rows.");
  }
}
