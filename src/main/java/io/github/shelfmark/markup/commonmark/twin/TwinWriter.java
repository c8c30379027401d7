package io.github.shelfmark.markup.commonmark.twin;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Place;
import io.github.shelfmark.extension.RememberedLinks;
import io.github.shelfmark.extension.Twin;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Definitions;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.write.Surroundings;
import io.github.shelfmark.markup.container.DirectiveBody;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.container.MarkdownDirective;
import io.github.shelfmark.markup.container.OpenDirectives;
import io.github.shelfmark.text.BuildValues;
import io.github.shelfmark.text.HtmlLinks;
import io.github.shelfmark.text.HtmlValues;
import io.github.shelfmark.text.Markdown;
import io.github.shelfmark.text.ScriptAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Writes the twin of one body, after the body itself. What is wrong with it has been reported, so
 * only what extensions throw is told. Belongs to one thread.
 */
public final class TwinWriter implements DirectiveBody {
  private final BodyText source;
  private final char[] chars;
  private final Definitions definitions;
  private final Target target;
  private final OpenDirectives openDirectives = new OpenDirectives();
  private final TwinBlocks blocks;

  /**
   * What the site decides about a twin.
   *
   * @param directives writes directives
   * @param links the links that were resolved for the body
   * @param addresses gives the destination to write for a resolved one
   * @param findings gets what extensions throw
   * @param around what the body has in common with the one that it is a part of
   * @param parts the twins of parts of other files in it, by the directives that wrote them
   */
  public record Target(
      Directives directives,
      RememberedLinks links,
      UnaryOperator<String> addresses,
      Consumer<Finding> findings,
      Surroundings around,
      Map<DirectiveBlock, List<Twin>> parts) {}

  private TwinWriter(BodyText source, char[] chars, Definitions definitions, Target target) {
    this.source = source;
    this.chars = chars;
    this.definitions = definitions;
    this.target = target;
    this.blocks = new TwinBlocks(this);
  }

  /**
   * Writes a body.
   *
   * @param source the text it was read from
   * @param chars the characters of the text
   * @param document its blocks, all spans in them read
   * @param definitions the definitions in it, and the values it shows
   */
  public static String write(
      BodyText source, char[] chars, Block document, Definitions definitions, Target target) {
    TwinWriter writer = new TwinWriter(source, chars, definitions, target);
    Markdown markdown = new Markdown(chars.length + chars.length / 8);
    writer.blocks.children(document, markdown);
    writer.blocks.footnotes(definitions.referenced(), markdown);
    return markdown.toString();
  }

  char[] chars() {
    return chars;
  }

  TwinBlocks blocks() {
    return blocks;
  }

  void directive(DirectiveBlock block, Markdown markdown) {
    target.directives().writeMarkdown(new TwinContainer(block, this), this, markdown);
  }

  /** Writes the parts of other files that a directive has written; false if there are none. */
  boolean parts(DirectiveBlock block, Markdown markdown) {
    List<Twin> parts = target.parts().getOrDefault(block, List.of());
    return MarkdownDirective.write(parts, target.addresses(), target.findings(), markdown);
  }

  /** What the body has in common with the one that it is a part of. */
  Surroundings around() {
    return target.around();
  }

  /** The destination of a link. */
  String link(String href) {
    return ScriptAddress.inLink(href) ? "#" : address(href);
  }

  /** The address of a picture. */
  String picture(String src) {
    return ScriptAddress.inPicture(src) ? "#" : address(src);
  }

  private String address(String href) {
    return target.addresses().apply(target.links().again(source.document(), href));
  }

  /** Raw HTML with its links resolved and values put in. */
  String html(String written) {
    String filled = HtmlValues.fill(written, values()).html();
    boolean links = filled.indexOf("href") >= 0 || filled.indexOf("src") >= 0;
    boolean other = filled.indexOf("HREF") >= 0 || filled.indexOf("poster") >= 0;
    return links || other ? HtmlLinks.rewrite(filled, (href, index) -> address(href)) : filled;
  }

  @Override
  public BodyText source() {
    return source;
  }

  @Override
  public BuildValues values() {
    return definitions.values();
  }

  @Override
  public void report(Finding finding) {
    if (finding.code().equals(FindingCode.EXTENSION)) {
      target.findings().accept(finding);
    }
  }

  @Override
  public void claim(String id, int index) {
    // Reported when the body was written.
  }

  @Override
  public void uses(String block) {
    // A twin has no styles.
  }

  @Override
  public OpenDirectives directives() {
    return openDirectives;
  }

  @Override
  public String link(String href, Place place) {
    return link(href);
  }
}
