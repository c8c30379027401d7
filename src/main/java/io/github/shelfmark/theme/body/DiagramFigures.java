package io.github.shelfmark.theme.body;

import io.github.shelfmark.config.DiagramsConfig;
import io.github.shelfmark.diagram.Drawing;
import io.github.shelfmark.diagram.Drawings;
import io.github.shelfmark.diagram.InlineSvg;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.record.Read;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlText;
import io.github.shelfmark.text.ScriptAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Shows diagrams in place of their texts, which can be opened below. As everything that a body is
 * decorated with, this happens when a page is assembled: feeds, excerpts, the search and other
 * pages have the text.
 *
 * @param drawings draws them
 * @param links resolves links in diagrams
 * @param reads records which drawings pages show
 * @param config whether they are drawn
 * @param included gives the file of the project that a document includes from, as a document
 */
public record DiagramFigures(
    Drawings drawings,
    Links links,
    Reads reads,
    DiagramsConfig config,
    BiFunction<Document, String, Optional<Document>> included) {
  /** The block file with their style. */
  private static final String BLOCK = "diagram";

  /**
   * The same body with its diagrams drawn. One that cannot be drawn stays as it is.
   *
   * @param messages the words of the theme in the language of the page
   * @param findings gets what is wrong with diagrams
   */
  public Body in(
      Document document, Body body, Map<String, String> messages, Consumer<Finding> findings) {
    List<DiagramBlocks.Block> blocks = DiagramBlocks.in(body.html());
    if (blocks.isEmpty()) {
      return body;
    }
    HtmlEdits edits = new HtmlEdits(body.html());
    Map<String, DiagramSource> sources = new HashMap<>();
    boolean shown = false;
    for (int i = 0; i < blocks.size(); i++) {
      DiagramBlocks.Block block = blocks.get(i);
      DiagramSource source =
          sources.computeIfAbsent(
              block.file(), file -> new DiagramSource(() -> document(document, file)));
      Figure figure =
          new Figure(source, source.add(block.code()), block, i + 1, messages, findings);
      boolean drawn = config.drawn() && !block.code().isBlank();
      Optional<String> picture = drawn ? picture(figure) : Optional.empty();
      picture.ifPresent(svg -> edits.insert(block.start(), before(figure, svg)));
      if (block.mark().isThere()) {
        edits.replace(block.mark().start(), block.mark().end(), "");
      }
      picture.ifPresent(
          svg -> edits.insert(block.end(), "</details>" + caption(block) + "</figure>"));
      shown |= picture.isPresent();
    }
    return with(body, edits.finish(), shown);
  }

  /** What a diagram is written in: the document, or a file that it includes. */
  private Document document(Document shown, String file) {
    return file.isEmpty() ? shown : included.apply(shown, file).orElse(shown);
  }

  /** One diagram of a page, with its numbers in its file and on the page. */
  private record Figure(
      DiagramSource source,
      int index,
      DiagramBlocks.Block block,
      int number,
      Map<String, String> messages,
      Consumer<Finding> findings) {
    void report(int line, String message, String hint) {
      findings.accept(
          Finding.warning(
              FindingCode.DIAGRAM, source.document().path(), position(line), message, hint));
    }

    Position position(int line) {
      return source.place(index, line);
    }

    String label() {
      return block.title().isEmpty()
          ? messages.getOrDefault("diagram", "")
          : HtmlText.visible(block.title()).strip();
    }
  }

  private static Body with(Body body, String html, boolean shown) {
    TreeSet<String> names = new TreeSet<>(body.blocks());
    if (shown) {
      names.add(BLOCK);
    }
    return new Body(html, body.headings(), body.findings(), body.parts(), List.copyOf(names));
  }

  private Optional<String> picture(Figure figure) {
    String code = figure.block().code();
    Optional<Drawing> drawing = drawings.draw(code, config.limit(), figure.findings());
    if (drawing.isEmpty() || !drawing.get().lasting()) {
      if (drawings.isIncomplete()) {
        // The next build may be able to.
        reads.note(Read.Whole.UNREPEATABLE);
      }
    } else {
      reads.note(new Read.Diagram(Drawings.digest(code)), Read.Diagram.DRAWN);
    }
    return drawing.flatMap(made -> made.isDrawn() ? markup(figure, made) : wrong(figure, made));
  }

  private static Optional<String> wrong(Figure figure, Drawing drawing) {
    figure.report(
        drawing.line(), "the diagram cannot be drawn: " + drawing.problem(), drawing.hint());
    return Optional.empty();
  }

  private Optional<String> markup(Figure figure, Drawing drawing) {
    StringBuilder html = new StringBuilder();
    DiagramLinks lines = new DiagramLinks(figure.block().code());
    for (int i = 0; i < drawing.pictures().size(); i++) {
      String prefix = "diagram-" + figure.number() + '-' + (i + 1) + '-';
      Optional<String> svg =
          InlineSvg.of(
              drawing.pictures().get(i),
              figure.label(),
              prefix,
              address -> link(figure, address, lines.next(address)));
      if (svg.isEmpty()) {
        figure.report(0, "the diagram cannot be drawn: its picture is not SVG", "");
        return svg;
      }
      html.append(svg.get());
    }
    return Optional.of(html.toString());
  }

  private String link(Figure figure, String address, int line) {
    if (address.isEmpty() || ScriptAddress.inLink(address)) {
      figure.report(
          line,
          "a link in the diagram has no address that a page may have",
          "Write a path in the source, or an address with https:.");
      return "";
    }
    return links.resolve(
        figure.source().document(), address, () -> figure.position(line), figure.findings());
  }

  /** The title. HTML has it at the end; the style sheet shows it below the picture. */
  private static String caption(DiagramBlocks.Block block) {
    return block.title().isEmpty()
        ? ""
        : "<figcaption data-chrome>" + block.title() + "</figcaption>";
  }

  private static String before(Figure figure, String picture) {
    String source = figure.messages().getOrDefault("diagramSource", "");
    return "<figure class=\"diagram\"><div class=\"table-box\" data-chrome>"
        + picture
        + "</div><details><summary data-chrome>"
        + Html.escape(source)
        + "</summary>";
  }
}
