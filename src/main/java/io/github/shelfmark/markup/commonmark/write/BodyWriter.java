package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.commonmark.tree.Abbreviations;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.container.DirectiveBody;
import io.github.shelfmark.markup.container.OpenDirectives;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.html.BodyParts;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.text.Budget;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.Html;
import io.github.shelfmark.text.HtmlValues;
import io.github.shelfmark.text.ScriptAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes one body; belongs to one thread. */
public final class BodyWriter implements DirectiveBody {
  private final BodyText source;
  private final char[] chars;
  private final BuildValues values;
  private final Abbreviations abbreviations;
  private final WriterSettings settings;
  private final Surroundings around;
  private final Html html;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> blockFiles = new TreeSet<>();
  private final BodyParts parts;
  private final HeadingList headings;
  private final SpanWriter spans;
  private final int mostText = Budget.current().mostText();
  private final BlockWriter blocks;

  private BodyWriter(
      BodyText source,
      char[] chars,
      Definitions definitions,
      WriterSettings settings,
      Surroundings around) {
    this.source = source;
    this.chars = chars;
    this.values = definitions.values();
    this.abbreviations = definitions.abbreviations();
    this.settings = settings;
    this.around = around;
    this.headings = new HeadingList(definitions.ids(), around);
    this.html = new Html(chars.length + chars.length / 2);
    this.parts = new BodyParts(source);
    this.spans = new SpanWriter(this);
    this.blocks = new BlockWriter(this, spans, headings, settings);
  }

  /**
   * Writes a body.
   *
   * @param source the text it was read from
   * @param chars the characters of the text
   * @param document its blocks, all spans in them read
   * @param definitions the definitions in it, and the values it shows
   * @param settings what the site decides about the HTML
   * @param around what it has in common with the body that it is a part of
   */
  public static Body write(
      BodyText source,
      char[] chars,
      Block document,
      Definitions definitions,
      WriterSettings settings,
      Surroundings around) {
    BodyWriter writer = new BodyWriter(source, chars, definitions, settings, around);
    writer.blocks.children(document);
    new FootnoteWriter(writer, writer.blocks, writer.spans).write(definitions.referenced());
    return new Body(
        writer.html.toString(),
        writer.headings.list(),
        List.copyOf(writer.findings),
        writer.parts.list(),
        List.copyOf(writer.blockFiles));
  }

  /** The HTML that is being written. */
  public Html html() {
    return html;
  }

  /** The parts of the body so far. */
  BodyParts parts() {
    return parts;
  }

  @Override
  public BodyText source() {
    return source;
  }

  /** Writes formulas. */
  Formulas formulas() {
    return settings.formulas();
  }

  /** The characters of the text. */
  public char[] chars() {
    return chars;
  }

  @Override
  public BuildValues values() {
    return values;
  }

  @Override
  public void report(Finding finding) {
    findings.add(finding);
  }

  @Override
  public void claim(String id, int index) {
    Finding twice = around.ids().claim(id, source, index);
    if (twice != null) {
      report(twice);
    }
  }

  @Override
  public OpenDirectives directives() {
    return around.directives();
  }

  /** What it has in common with the bodies that are parts of it. */
  public Surroundings around() {
    return around;
  }

  /** Adds a part that has been written as a body of its own. */
  public void add(Body part) {
    html.raw(part.html());
    headings.addAll(part.headings());
    findings.addAll(part.findings());
    blockFiles.addAll(part.blocks());
  }

  /** The label of a footnote in ids. */
  String noteId(String label) {
    return around.notes() + label;
  }

  /** Writes a block of code that is not in the text as one. */
  public void code(String info, String code, int index) {
    settings.code().write(info, code, index, this);
  }

  @Override
  public void uses(String block) {
    blockFiles.add(block);
  }

  /**
   * An id that no element of the body was given.
   *
   * @param stem what it starts with; a number follows
   */
  public String id(String stem) {
    return around.ids().make(stem);
  }

  /** Reports something that is left out, at a character of the text. */
  void warn(int index, String message, String hint) {
    String path = source.document().path();
    report(Finding.warning(FindingCode.MARK, path, place(index).position(), message, hint));
  }

  /** What an abbreviation of the text stands for. */
  String longForm(String shortForm) {
    return abbreviations.longForm(shortForm);
  }

  /** Writes the children of a block. */
  public void children(Block parent) {
    blocks.children(parent);
  }

  /** Writes a text. */
  public void inline(InlineText text) {
    spans.write(text);
  }

  @Override
  public String link(String href, Place place) {
    return isScript(href, place, ScriptAddress.inLink(href))
        ? ScriptLinks.NOWHERE
        : resolved(href, place);
  }

  /** The address of a picture at a character of the text. */
  String picture(String src, int index) {
    Place place = place(index);
    return isScript(src, place, ScriptAddress.inPicture(src))
        ? ScriptLinks.NOWHERE
        : resolved(src, place);
  }

  private boolean isScript(String href, Place place, boolean script) {
    if (script) {
      String path = source.document().path();
      report(ScriptLinks.finding(Severity.WARNING, path, place.position(), href));
    }
    return script;
  }

  private String resolved(String href, Place place) {
    return settings.links().resolve(source.document(), href, place, findings::add);
  }

  /**
   * Checks that the HTML has not grown without measure: a definition can be long, and used often.
   *
   * @param index where in the text it was used last
   */
  void checkLength(int index) {
    if (html.length() > mostText) {
      throw Budget.exceeded(
              "the HTML of the page grows to more than %,d characters; see what is repeated here",
              mostText)
          .at(index);
    }
  }

  /** Resolves the destination of a link at a character of the text. */
  String link(String href, int index) {
    return link(href, place(index));
  }

  /** Writes raw HTML; only its links change, and values are put in. */
  void rawHtml(Text markup, int start, int end) {
    String text = new String(markup.chars(), start, end - start);
    HtmlValues.Filled filled = HtmlValues.fill(text, values);
    html.raw(
        parts.html(
            filled.html(),
            index -> markup.sourceIndex(start + filled.origins().of(index)),
            (href, index) ->
                resolved(href, place(markup.sourceIndex(start + filled.origins().of(index))))));
  }
}
