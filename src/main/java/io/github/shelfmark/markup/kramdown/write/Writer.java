package io.github.shelfmark.markup.kramdown.write;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.markup.container.DirectiveBody;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.html.BodyParts;
import io.github.shelfmark.markup.html.FootnoteHtml;
import io.github.shelfmark.markup.html.MissingCells;
import io.github.shelfmark.markup.kramdown.finish.HeaderIds;
import io.github.shelfmark.markup.kramdown.options.KramdownOptions;
import io.github.shelfmark.markup.kramdown.tree.Definitions;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.Chars;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One tree while it is being written; belongs to one thread. */
public final class Writer {
  private final BodyText source;
  private final Links links;
  private final Definitions definitions;
  private final List<Element> headers;
  private final Html html;
  private final List<Finding> findings = new ArrayList<>();
  private final FootnoteWriter footnotes = new FootnoteWriter(this);
  private final ContentsWriter contents = new ContentsWriter(this);
  private final BodyParts parts;
  private final MissingCells missingCells = new MissingCells();
  private final Element root;
  private final WrittenForm form;
  private final AlertBody alertBody;
  private final int mostText = Budget.current().mostText();
  private final Indent indent;
  private Element parent;

  Writer(BodyText source, Links links, Element root, Definitions definitions, WrittenForm form) {
    this.form = form;
    this.alertBody = new AlertBody(source, links, findings::add);
    this.source = source;
    this.parts = new BodyParts(source);
    this.links = links;
    this.root = root;
    this.parent = root;
    this.definitions = definitions;
    this.headers = HeaderIds.assign(root, definitions);
    this.html = new Html(source.text().length() * 5 / 4 + 64);
    this.indent = new Indent(html);
  }

  /**
   * Writes a finished tree.
   *
   * @param source the text it was read from
   * @param links where links lead
   * @param form what the site decides about the HTML
   */
  public static Body write(
      BodyText source, Links links, Element root, Definitions definitions, WrittenForm form) {
    return new Writer(source, links, root, definitions, form).body();
  }

  @Nullable CodeHighlighter highlighter() {
    return form.highlighter();
  }

  /** Draws formulas; null if a script on the page does. */
  @Nullable Formulas formulas() {
    return form.formulas();
  }

  /** The body as others see it that write into it. */
  DirectiveBody directiveBody() {
    return alertBody;
  }

  private Body body() {
    children(root);
    if (footnotes.writeNotes()) {
      alertBody.uses(FootnoteHtml.BLOCK);
    }
    return new Body(
        html.toString(), headings(), List.copyOf(findings), parts.list(), alertBody.blocks());
  }

  /** A heading without an id cannot be linked to, so it is not listed. */
  private List<Heading> headings() {
    List<Heading> list = new ArrayList<>(headers.size());
    for (Element header : headers) {
      String id = header.attributes().getOrDefault("id", "");
      if (!id.isBlank()) {
        String text = Chars.withoutNulls(header.detail().plain.strip());
        list.add(new Heading(level(header), id, text));
      }
    }
    return List.copyOf(list);
  }

  /** A heading's level as written. */
  int level(Element header) {
    return HeaderIds.level(header, options());
  }

  /** Writes an element's children. */
  void children(Element element) {
    Element before = parent;
    parent = element;
    indent.deeper();
    for (Element child : element.children()) {
      write(child);
      if (html.length() > mostText) {
        throw Budget.exceeded(
                "the HTML of the page grows to more than %,d characters; see what is repeated here",
                mostText)
            .at(child.origin());
      }
    }
    indent.back();
    parent = before;
  }

  void write(Element element) {
    switch (element.kind()) {
      case TEXT -> {
        html.textWithEntities(element.value());
        readText(element);
      }
      case SYMBOL -> {
        html.raw(options().entityOutput().write(element.value()));
        readText(element);
      }
      case ENTITY -> {
        html.raw(element.value());
        readText(element);
      }
      case BLANK -> html.raw('\n');
      case BOUNDARY, RAW_TEXT -> {}
      case COMMENT -> HtmlWriters.comment(element, this);
      case PARAGRAPH -> BlockWriters.paragraph(element, this);
      case HEADER -> BlockWriters.header(element, this);
      case QUOTE -> quote(element);
      case UL, OL -> list(element);
      case DL -> BlockWriters.container("dl", element, this);
      case LI -> BlockWriters.item("li", element, this);
      case DD -> BlockWriters.item("dd", element, this);
      case DT -> BlockWriters.term(element, parent, this);
      case HR -> {
        line();
        empty("hr", element).raw('\n');
      }
      case CODE_BLOCK -> CodeWriters.block(element, this);
      case TABLE -> TableWriter.write(element, this);
      case HTML -> HtmlWriters.element(element, parent, this);
      case XML -> HtmlWriters.xml(element, parent, this);
      case RAW -> HtmlWriters.raw(element, parent, this);
      case MATH -> MathWriter.write(element, this);
      case EM -> span("em", element);
      case STRONG -> span("strong", element);
      case CODE -> {
        CodeWriters.span(element, this);
        readText(element);
      }
      case A -> link(element);
      case IMG -> LinkWriters.image(element, this);
      case BR -> html.raw("<br />");
      case FOOTNOTE -> footnotes.marker(element);
      case ABBREVIATION -> BlockWriters.abbreviation(element, this);
      case ROOT, THEAD, TBODY, TFOOT, TR, TD -> children(element);
    }
  }

  /** Adds a heading to the parts. */
  void addPart(Element header) {
    String text = Chars.withoutNulls(PartText.of(header));
    parts.heading(level(header), text, BodyParts.headingStart(source.text(), header.origin()));
  }

  /** Shows text to an element of HTML that it may be in. */
  private void readText(Element text) {
    if (parts.needText() && !contents.isWriting()) {
      parts.text(HtmlEntities.decode(text.value()));
    }
  }

  /** As on GitHub, a quote in something else is no alert. */
  private void quote(Element quote) {
    Alert alert = parent == root ? Alert.of(quote, form.alerts().alerts(), this) : null;
    if (alert == null) {
      BlockWriters.container("blockquote", quote, this);
    } else {
      form.alerts().write(alert, alertBody, html);
    }
  }

  private void list(Element list) {
    if (contents.isPlace(list)) {
      contents.write(list, headers);
    } else if (footnotes.isPlace(list)) {
      footnotes.placeHere();
    } else {
      BlockWriters.container(list.is(Kind.UL) ? "ul" : "ol", list, this);
    }
  }

  private void link(Element element) {
    if (contents.isWriting()) {
      children(element);
    } else {
      LinkWriters.link(element, this);
    }
  }

  private void span(String tag, Element element) {
    open(tag, element);
    children(element);
    html.raw("</").raw(tag).raw('>');
  }

  /** Writes a start tag with an element's attributes. */
  Html open(String tag, Element element) {
    html.raw('<').raw(tag);
    attributes(element.attributes());
    return html.raw('>');
  }

  private Html empty(String tag, Element element) {
    html.raw('<').raw(tag);
    attributes(element.attributes());
    return html.raw(" />");
  }

  /** Writes attributes, each with a space before it; an empty id is left out. */
  void attributes(Map<String, String> attributes) {
    attributes.forEach(this::attribute);
  }

  /** Writes an attribute with a space before it; an empty id is left out. */
  void attribute(String name, String value) {
    if (!(name.equals("id") && value.isBlank())) {
      html.attributeWithEntities(name, value);
    }
  }

  /** Starts a new line unless one has just begun, and indents it by the depth in the tree. */
  Html line() {
    return indent.line();
  }

  /** How deep in the tree the writer is. */
  Indent indent() {
    return indent;
  }

  /** The parts of the body so far. */
  BodyParts parts() {
    return parts;
  }

  /** The text that is written. */
  String source() {
    return source.text();
  }

  /** Where to write. */
  Html html() {
    return html;
  }

  /** The options in force. */
  KramdownOptions options() {
    return definitions.options();
  }

  /** The cells that the rows of its tables lack. */
  MissingCells missingCells() {
    return missingCells;
  }

  /** Reports a table after which too many cells are missing. */
  void reportMissingCells(Element table) {
    if (missingCells.isNewlyExceeded()) {
      findings.add(missingCells.finding(source, table.origin()));
    }
  }

  /** What the text defines. */
  Definitions definitions() {
    return definitions;
  }

  /** Whether the table of contents is being written, which has no footnotes and no links. */
  boolean isInContents() {
    return contents.isWriting();
  }

  /**
   * Where a link leads.
   *
   * @param href the link, its entities resolved
   * @param origin where it is in the text
   */
  String resolve(String href, int origin) {
    return links.resolve(source.document(), href, () -> source.positionOf(origin), findings::add);
  }

  /** Whether links are written without percent-encoding. */
  boolean areLinksAsWritten() {
    return links.areAsWritten();
  }

  /** Where a link leads that is written in HTML, as {@link #resolve}. */
  String resolveHtml(String href, int origin) {
    return links.resolveHtml(
        source.document(), href, () -> source.positionOf(origin), findings::add);
  }
}
