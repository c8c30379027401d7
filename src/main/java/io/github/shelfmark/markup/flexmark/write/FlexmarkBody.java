package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.RememberedLinks;
import io.github.shelfmark.extension.Twin;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.markup.container.DirectiveBody;
import io.github.shelfmark.markup.container.OpenDirectives;
import io.github.shelfmark.markup.flexmark.heading.DocumentHeadings;
import io.github.shelfmark.markup.flexmark.parse.DirectiveNode;
import io.github.shelfmark.markup.html.MissingCells;
import io.github.shelfmark.site.ScriptLinks;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.HtmlLinks;
import io.github.shelfmark.text.HtmlValues;
import io.github.shelfmark.text.ScriptAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/** One body while it is written. Belongs to one thread, and to the document it is a property of. */
public final class FlexmarkBody implements DirectiveBody {
  private static final NullableDataKey<FlexmarkBody> KEY = new NullableDataKey<>("SHELFMARK_BODY");

  private final BodyText source;
  private final BuildValues values;
  private final Links links;
  private final DocumentHeadings headings;
  private final Surroundings around;
  private final BiFunction<BodyText, Surroundings, Body> renderer;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Finding> parts = new ArrayList<>();
  private final Set<String> blockFiles = new TreeSet<>();
  private final MissingCells missingCells = new MissingCells();
  private final Map<String, String> resolved = new HashMap<>();
  private final Map<DirectiveNode, List<Twin>> twins;
  private final boolean twin;

  /**
   * A body in which nothing is written yet.
   *
   * @param around what it has in common with the body that it is a part of
   * @param renderer renders a text as a part of a body
   */
  public FlexmarkBody(
      BodyText source,
      BuildValues values,
      Links links,
      DocumentHeadings headings,
      Surroundings around,
      BiFunction<BodyText, Surroundings, Body> renderer) {
    this.around = around;
    this.renderer = renderer;
    this.source = source;
    this.values = values;
    this.links = links;
    this.headings = headings;
    this.twins = new HashMap<>();
    this.twin = false;
  }

  private FlexmarkBody(FlexmarkBody body, RememberedLinks links, UnaryOperator<String> addresses) {
    this.around = body.around.again();
    this.renderer = body.renderer;
    this.source = body.source;
    this.values = body.values;
    this.links = links.again(addresses);
    this.headings = body.headings;
    this.twins = body.twins;
    this.twin = true;
    body.resolved.forEach((written, target) -> resolved.put(written, addresses.apply(target)));
  }

  /**
   * The same body once more, to be written as Markdown after it was written as HTML. What it finds
   * wrong has been told already, but for what extensions throw.
   *
   * @param known the links that this body was made with
   * @param addresses gives the destination to write for a resolved one
   */
  public FlexmarkBody again(RememberedLinks known, UnaryOperator<String> addresses) {
    return new FlexmarkBody(this, known, addresses);
  }

  /** The body that a document is written as. */
  static FlexmarkBody of(DataHolder document) {
    return Objects.requireNonNull(KEY.get(document), "a document without a body");
  }

  /** Makes it the body of a document. */
  public void belongTo(com.vladsch.flexmark.util.ast.Document document) {
    document.set(KEY, this);
  }

  @Override
  public BodyText source() {
    return source;
  }

  @Override
  public BuildValues values() {
    return values;
  }

  /** The headings of the document. */
  public DocumentHeadings headings() {
    return headings;
  }

  MissingCells missingCells() {
    return missingCells;
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

  /**
   * An id that no element of the body was given.
   *
   * @param stem what it starts with; a number follows
   */
  String id(String stem) {
    return around.ids().make(stem);
  }

  /**
   * Another text as a part of this body.
   *
   * @param directive the directive that is written as it
   * @param levels how much deeper its headings are than they are written
   * @return its HTML
   */
  String part(DirectiveNode directive, BodyText text, int levels) {
    Body part = renderer.apply(text, around.inside(levels));
    headings.addPart(directive, part.headings());
    parts.addAll(part.findings());
    blockFiles.addAll(part.blocks());
    part.twin()
        .filter(none -> !twin)
        .ifPresent(made -> twins.computeIfAbsent(directive, key -> new ArrayList<>()).add(made));
    return part.html();
  }

  /** The twins of the texts that a directive was written as, in their order. */
  public List<Twin> twins(DirectiveNode directive) {
    return twins.getOrDefault(directive, List.of());
  }

  /** The label of a footnote in ids. */
  public String noteId(String label) {
    return around.notes() + label;
  }

  @Override
  public OpenDirectives directives() {
    return around.directives();
  }

  @Override
  public void uses(String block) {
    blockFiles.add(block);
  }

  /** The block files that the page needs, sorted. */
  public List<String> blocks() {
    return List.copyOf(blockFiles);
  }

  @Override
  public String link(String href, Place place) {
    // Whether it is a picture is not known here.
    if (ScriptAddress.inPicture(href)) {
      String path = source.document().path();
      findings.add(ScriptLinks.finding(Severity.WARNING, path, place.position(), href));
      return ScriptLinks.NOWHERE;
    }
    return resolved(href, place);
  }

  private String resolved(String href, Place place) {
    return links.resolve(source.document(), href, place, findings::add);
  }

  /**
   * Resolves a link of the document and remembers where it leads.
   *
   * @param written the destination as flexmark-java gives it to resolvers
   * @param href the destination with values in it
   * @param index where it is in the text
   */
  void resolve(String written, String href, int index) {
    String target = link(href, place(index));
    resolved.putIfAbsent(written, target);
  }

  /** Where a link leads; one that no node of the document has is resolved at an index. */
  String resolved(String written, int index) {
    String known = resolved.get(written);
    return known == null ? link(written, place(index)) : known;
  }

  /**
   * Raw HTML with values in it and its links resolved.
   *
   * @param origin gives for a character of the HTML its index in the text
   */
  String rawHtml(String html, IntUnaryOperator origin) {
    HtmlValues.Filled filled = HtmlValues.fill(html, values);
    String linked =
        HtmlLinks.rewrite(
            filled.html(),
            (href, index) -> resolved(href, place(origin.applyAsInt(filled.origins().of(index)))));
    // Macros write links of their own, which are what they should be.
    return headings.areDoxias()
        ? new DoxiaMacros(headings, !twin, this::report)
            .run(linked, source.document().path(), index -> place(origin.applyAsInt(0)))
        : linked;
  }

  /** What is wrong in the text, in the order of the places, and then in parts of other files. */
  public List<Finding> findings() {
    if (findings.size() > 1) {
      findings.sort(
          Comparator.<Finding>comparingInt(finding -> finding.position().line())
              .thenComparingInt(finding -> finding.position().column()));
    }
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(parts);
    return List.copyOf(all);
  }
}
