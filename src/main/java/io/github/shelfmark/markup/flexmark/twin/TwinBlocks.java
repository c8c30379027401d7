package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.code.CodeBlocks;
import io.github.shelfmark.markup.container.Directives;
import io.github.shelfmark.markup.flexmark.parse.DirectiveNode;
import io.github.shelfmark.markup.flexmark.parse.DirectiveTitle;
import io.github.shelfmark.markup.flexmark.parse.FenceNode;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.text.Markdown;
import io.github.shelfmark.text.MarkdownHtml;
import java.util.List;
import java.util.Locale;

/** Writes blocks as Markdown. */
final class TwinBlocks {
  private static final int DEEPEST_HEADING = 6;
  private static final String NOTE_INDENT = "    ";

  /** What starts HTML in which blank lines mean nothing. */
  private static final List<String> WITH_BLANK_LINES =
      List.of("<pre", "<script", "<style", "<textarea", "<!", "<?");

  private final TwinPage page;
  private final TwinSpans spans;
  private final Directives directives;
  private final Writers<Markdown> writers = new Writers<>();

  TwinBlocks(TwinPage page, Directives directives) {
    this.page = page;
    this.directives = directives;
    this.spans = new TwinSpans(page);
    TwinLists lists = new TwinLists(page.document(), this);
    TwinTable tables = new TwinTable(this);
    writers.add(Paragraph.class, this::paragraph);
    writers.add(Heading.class, this::heading);
    writers.add(BlockQuote.class, this::quote);
    writers.add(BulletList.class, lists::bullets);
    writers.add(OrderedList.class, lists::ordered);
    writers.add(FencedCodeBlock.class, this::fencedCode);
    writers.add(IndentedCodeBlock.class, this::indentedCode);
    writers.add(HtmlBlock.class, this::html);
    writers.add(HtmlCommentBlock.class, this::html);
    // With any bullet before it, it is no list.
    writers.add(ThematicBreak.class, (node, markdown) -> markdown.block().raw("___"));
    writers.add(TableBlock.class, tables::write);
    writers.add(DirectiveNode.class, this::directive);
    writers.leaveOut(DirectiveTitle.class);
    writers.leaveOut(FenceNode.class);
    writers.leaveOut(Reference.class);
    writers.leaveOut(FootnoteBlock.class);
    new ShippedBlocks(page, this).addTo(writers);
  }

  TwinSpans spans() {
    return spans;
  }

  /** Writes the children of a node. */
  void children(Node parent, Markdown markdown) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child, markdown);
    }
  }

  void write(Node node, Markdown markdown) {
    Writers.Writer<Node, Markdown> writer = writers.of(node);
    if (writer != null) {
      writer.write(node, markdown);
    } else if (node instanceof Block) {
      asHtml(node, markdown);
    } else {
      text(spans.alone(node), markdown);
    }
  }

  /** Writes a node as HTML, if there is anything to see. */
  void asHtml(Node node, Markdown markdown) {
    String html = page.html(node);
    if (!html.isEmpty()) {
      markdown.block().raw(MarkdownHtml.block(html));
    }
  }

  /** Writes a paragraph, if there is anything in it. */
  static void text(String text, Markdown markdown) {
    if (!text.isEmpty()) {
      markdown.block().raw(text);
    }
  }

  /** Writes the children of a node as one paragraph. */
  void paragraph(Node paragraph, Markdown markdown) {
    text(spans.of(paragraph, TwinLine.Place.PARAGRAPH), markdown);
  }

  private void heading(Heading heading, Markdown markdown) {
    String text = spans.of(heading, TwinLine.Place.LINE);
    markdown.block().raw("#".repeat(Math.min(heading.getLevel(), DEEPEST_HEADING)));
    if (text.endsWith("#")) {
      // Number signs at the end would close the heading.
      markdown.raw(' ').raw(text.substring(0, text.length() - 1)).raw("\\#");
    } else if (!text.isEmpty()) {
      markdown.raw(' ').raw(text);
    }
  }

  /** Writes the children of a node as a quote. */
  void quote(Node quote, Markdown markdown) {
    markdown.block().open("> ", "> ");
    children(quote, markdown);
    markdown.close();
  }

  private void fencedCode(FencedCodeBlock block, Markdown markdown) {
    String code = block.getContentChars().normalizeEOL();
    code(block.getInfo().toString(), code, markdown);
  }

  /** Writes code with the info string of its fence. */
  void code(String info, String code, Markdown markdown) {
    String resolved = Escapes.resolve(page.values().withEscapesKept(info));
    CodeBlocks.writeMarkdown(resolved, code, page.values(), markdown);
  }

  private void indentedCode(IndentedCodeBlock block, Markdown markdown) {
    String code = block.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
    markdown.block().codeBlock("", page.values().replace(code));
  }

  private void html(Node block, Markdown markdown) {
    String html = page.html(block);
    String start = html.substring(0, Math.min(html.length(), 9)).toLowerCase(Locale.ROOT);
    if (WITH_BLANK_LINES.stream().anyMatch(start::startsWith)) {
      markdown.block().raw(html);
    } else if (!html.isEmpty()) {
      markdown.block().raw(MarkdownHtml.block(html));
    }
  }

  private void directive(DirectiveNode directive, Markdown markdown) {
    directives.writeMarkdown(new TwinContainer(directive, page, this), page.body(), markdown);
  }

  /** Writes the footnotes that the text refers to. */
  void footnotes(List<FootnoteBlock> notes, Markdown markdown) {
    for (FootnoteBlock note : notes) {
      markdown.block().open("[^" + page.label(note) + "]: ", NOTE_INDENT);
      children(note, markdown);
      markdown.close();
    }
  }
}
