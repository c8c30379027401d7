package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.markup.Body;
import io.github.shelfmark.markup.BodyText;
import io.github.shelfmark.markup.Links;
import io.github.shelfmark.markup.html.Html;
import java.util.List;

/** Parses Markdown and writes it as HTML, by one dialect's options. Shared between threads. */
public final class MarkdownEngine {
  private final Parser parser;
  private final NodeWriters writers;
  private final Links links;

  /**
   * Makes an engine.
   *
   * @param parser how to parse
   * @param writers how to write; not changed from now on
   * @param links where links lead
   */
  public MarkdownEngine(Parser parser, NodeWriters writers, Links links) {
    this.parser = parser;
    this.writers = writers;
    this.links = links;
  }

  /** Renders a text. */
  public Body render(BodyText source) {
    int tooDeep = NestingLimit.firstBeyond(source.text());
    if (tooDeep >= 0) {
      return refused(source, source.positionOf(tooDeep));
    }
    try {
      Document tree = parser.parse(source.text());
      // Only flexmark's own writer would number the notes.
      FootnoteExtension.FOOTNOTES.get(tree).resolveFootnoteOrdinals();
      return new Writing(source, tree, writers, links).body();
    } catch (StackOverflowError overflow) {
      // flexmark recurses by depth; no sane text gets here, and its author must be told.
      return refused(source, Position.NONE);
    }
  }

  private static Body refused(BodyText source, Position position) {
    Finding finding =
        Finding.error(
            FindingCode.NESTING,
            source.document().path(),
            position,
            "blocks or brackets are nested too deeply to be read",
            "Look for a long run of \">\", \"[\" or list markers.");
    return new Body("<pre>" + Html.escape(source.text()) + "</pre>\n", List.of(), List.of(finding));
  }
}
