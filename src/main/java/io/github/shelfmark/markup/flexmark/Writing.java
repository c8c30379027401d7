package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.Body;
import io.github.shelfmark.markup.BodyText;
import io.github.shelfmark.markup.Heading;
import io.github.shelfmark.markup.Links;
import io.github.shelfmark.markup.Place;
import io.github.shelfmark.markup.html.Html;
import io.github.shelfmark.markup.html.HtmlLinks;
import java.util.ArrayList;
import java.util.List;

/** One body while it is being written; belongs to one thread. */
public final class Writing {
  private final BodyText source;
  private final Document tree;
  private final NodeWriters writers;
  private final Links links;
  private final HeadingIds headings;
  private final Html html = new Html();
  private final List<Finding> findings = new ArrayList<>();

  Writing(BodyText source, Document tree, NodeWriters writers, Links links) {
    this.source = source;
    this.tree = tree;
    this.writers = writers;
    this.links = links;
    this.headings = HeadingIds.of(tree);
  }

  /** Writes everything, once. */
  Body body() {
    children(tree);
    FootnoteWriters.writeNotes(this);
    return new Body(html.toString(), headings.list(), List.copyOf(findings));
  }

  /** Where to write. */
  public Html html() {
    return html;
  }

  /** What is written. */
  public BodyText source() {
    return source;
  }

  /** The whole tree. */
  public Document tree() {
    return tree;
  }

  /** The body's headings, with their ids. */
  public List<Heading> headings() {
    return headings.list();
  }

  /** The id of a heading. */
  public String idOf(com.vladsch.flexmark.ast.Heading heading) {
    return headings.idOf(heading);
  }

  /** Writes what stands in a node. */
  public void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      writers.write(child, this);
    }
  }

  /** Writes a node as its kind is written in this dialect. */
  public void node(Node node) {
    writers.write(node, this);
  }

  /** Opens a tag. */
  public Html open(String tag) {
    return html.raw("<").raw(tag).raw(">");
  }

  /** Where a link leads. */
  public String link(CharSequence href, BasedSequence written) {
    return links.resolve(
        source.document(), href.toString(), place(written.getStartOffset()), findings::add);
  }

  /** Writes raw HTML; only its links change. */
  public void rawHtml(BasedSequence markup) {
    html.raw(
        HtmlLinks.rewrite(
            markup,
            (href, index) ->
                links.resolve(
                    source.document(),
                    href,
                    () -> source.positionOf(markup.getIndexOffset(index)),
                    findings::add)));
  }

  /** The place of a character of the text. */
  public Place place(int offset) {
    return () -> source.positionOf(offset);
  }

  /** Notes something to tell the author. */
  public void tell(Finding finding) {
    findings.add(finding);
  }
}
