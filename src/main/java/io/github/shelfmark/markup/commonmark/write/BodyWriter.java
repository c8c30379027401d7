package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.Text;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlLinks;
import java.util.ArrayList;
import java.util.List;

/** One body while it is written; belongs to one thread. */
public final class BodyWriter {
  private final BodyText source;
  private final char[] chars;
  private final Links links;
  private final Html html;
  private final List<Finding> findings = new ArrayList<>();
  private final Headings headings = new Headings();
  private final SpanWriter spans;
  private final BlockWriter blocks;
  private final Definitions definitions;

  private BodyWriter(
      BodyText source,
      char[] chars,
      Definitions definitions,
      Links links,
      DirectiveWriter directives,
      CodeWriter code) {
    this.source = source;
    this.chars = chars;
    this.links = links;
    this.definitions = definitions;
    this.html = new Html(chars.length + chars.length / 2);
    this.spans = new SpanWriter(this, definitions);
    this.blocks = new BlockWriter(this, spans, headings, directives, code);
  }

  /**
   * Writes a body.
   *
   * @param source the text it was read from
   * @param chars its characters
   * @param document its blocks, all spans in them read
   * @param definitions what it defines
   * @param links where links lead
   * @param code writes fenced blocks of code
   */
  public static Body write(
      BodyText source,
      char[] chars,
      Block document,
      Definitions definitions,
      Links links,
      DirectiveWriter directives,
      CodeWriter code) {
    BodyWriter writer = new BodyWriter(source, chars, definitions, links, directives, code);
    writer.blocks.children(document);
    new FootnoteWriter(writer, writer.blocks, writer.spans).write(writer.definitions.referenced());
    return new Body(writer.html.toString(), writer.headings.list(), List.copyOf(writer.findings));
  }

  /** Where to write. */
  public Html html() {
    return html;
  }

  /** What is written. */
  public BodyText source() {
    return source;
  }

  char[] chars() {
    return chars;
  }

  /** The place of a character of the source. */
  public Place place(int index) {
    return () -> source.positionOf(index);
  }

  /** Notes something to tell the author. */
  public void tell(Finding finding) {
    findings.add(finding);
  }

  /** Where a link leads. */
  String link(String href, int index) {
    return links.resolve(source.document(), href, place(index), findings::add);
  }

  /** Writes raw HTML; only its links change. */
  void rawHtml(Text markup, int start, int end) {
    String text = new String(markup.chars(), start, end - start);
    html.raw(
        HtmlLinks.rewrite(
            text,
            (href, index) ->
                links.resolve(
                    source.document(),
                    href,
                    () -> source.positionOf(markup.sourceIndex(start + index)),
                    findings::add)));
  }
}
