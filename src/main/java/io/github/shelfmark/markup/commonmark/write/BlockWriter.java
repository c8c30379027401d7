package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.code.Fence;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.DirectiveBlock;
import io.github.shelfmark.markup.commonmark.tree.FencedCode;
import io.github.shelfmark.markup.commonmark.tree.FormulaBlock;
import io.github.shelfmark.markup.commonmark.tree.HeadingBlock;
import io.github.shelfmark.markup.commonmark.tree.HtmlBlock;
import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.Item;
import io.github.shelfmark.markup.commonmark.tree.LineBlock;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.tree.ListBlock;
import io.github.shelfmark.markup.commonmark.tree.Paragraph;
import io.github.shelfmark.markup.commonmark.tree.TableBlock;
import io.github.shelfmark.markup.commonmark.tree.Term;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.markup.html.BodyParts;
import io.github.shelfmark.markup.source.Escapes;
import io.github.shelfmark.markup.source.HeadingAttributes;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import java.nio.CharBuffer;

/** Writes blocks. */
final class BlockWriter {
  /** The length of a task's box and the space after it. */
  private static final int BOX = 4;

  private final BodyWriter body;
  private final Html html;
  private final SpanWriter spans;
  private final TableWriter tables;
  private final HeadingList headings;
  private final WriterSettings settings;

  BlockWriter(BodyWriter body, SpanWriter spans, HeadingList headings, WriterSettings settings) {
    this.body = body;
    this.html = body.html();
    this.spans = spans;
    this.tables = new TableWriter(body, spans, settings.markup());
    this.headings = headings;
    this.settings = settings;
  }

  void children(Block parent) {
    for (Block child = parent.first(); child != null; child = child.next()) {
      write(child);
    }
  }

  void write(Block block) {
    switch (block.kind()) {
      case DOCUMENT -> children(block);
      case PARAGRAPH -> paragraph((Paragraph) block);
      case HEADING -> heading((HeadingBlock) block);
      case QUOTE -> {
        html.line().raw("<blockquote>\n");
        children(block);
        html.line().raw("</blockquote>\n");
      }
      case LIST -> list((ListBlock) block);
      case ITEM -> item((Item) block, false);
      case DEFINITION_LIST -> {
        html.line().raw("<dl>\n");
        children(block);
        html.line().raw("</dl>\n");
      }
      case TERM -> {
        html.line().raw("<dt>");
        spans.write(((Term) block).content());
        html.raw("</dt>\n");
      }
      case DEFINITION -> definition((Item) block);
      case ABBREVIATION, FOOTNOTE -> {
        // Footnotes are written at the end of the body.
      }
      case INDENTED_CODE -> indentedCode((LineBlock) block);
      case FENCED_CODE -> fencedCode((FencedCode) block);
      case FORMULA -> formula(((FormulaBlock) block).lines().join(body.chars()), "");
      case HTML -> rawHtml((HtmlBlock) block);
      case RULE -> html.line().raw("<hr />\n");
      case TABLE -> tables.write((TableBlock) block);
      case DIRECTIVE, LITERAL_DIRECTIVE ->
          settings.directives().write((DirectiveBlock) block, body);
    }
  }

  private void paragraph(Paragraph paragraph) {
    InlineText content = paragraph.content();
    if (settings.markup().figures() && spans.figure(content)) {
      return;
    }
    html.line().raw("<p>");
    spans.write(content);
    html.raw("</p>\n");
    headings.text(content);
  }

  private void heading(HeadingBlock heading) {
    HeadingAttributes attributes = heading.attributes();
    if (!attributes.id().isEmpty()) {
      body.claim(attributes.id(), attributes.index());
    }
    String id = headings.add(heading);
    int level = headings.last().level();
    body.parts().heading(level, headings.last().text(), startOf(heading));
    html.line().raw("<h").raw(level).attribute("id", id);
    if (!attributes.classes().isEmpty()) {
      html.attribute("class", attributes.classes());
    }
    html.raw(">");
    spans.write(heading.content());
    html.raw("</h").raw(level).raw(">\n");
  }

  /** The index of the first number sign of a heading, or of its text if it is underlined. */
  private int startOf(HeadingBlock heading) {
    Text text = heading.content().text();
    int start = text.sourceIndex(text.start());
    return BodyParts.headingStart(CharBuffer.wrap(body.chars()), start);
  }

  private void list(ListBlock list) {
    String tag = list.isOrdered() ? "ol" : "ul";
    html.line().raw("<").raw(tag);
    if (list.isOrdered() && list.firstNumber() != 1) {
      html.attribute("start", String.valueOf(list.firstNumber()));
    }
    html.raw(">\n");
    for (Block item = list.first(); item != null; item = item.next()) {
      item(item, list.isTight());
    }
    html.line().raw("</").raw(tag).raw(">\n");
  }

  private void item(Block item, boolean tight) {
    html.line().raw("<li>");
    for (Block child = item.first(); child != null; child = child.next()) {
      if (!(child instanceof Paragraph paragraph)) {
        html.line();
        write(child);
        continue;
      }
      InlineText content = paragraph.content();
      boolean task = child == item.first() && isTask(content.text());
      if (!tight && !task) {
        paragraph(paragraph);
        continue;
      }
      if (!tight) {
        html.line().raw("<p>");
      }
      if (task) {
        checkBox(content.text());
      }
      spans.write(content, task ? BOX : 0);
      html.raw(tight ? "" : "</p>\n");
    }
    html.raw("</li>\n");
  }

  private void definition(Item definition) {
    html.line().raw("<dd>");
    for (Block child = definition.first(); child != null; child = child.next()) {
      if (child instanceof Paragraph paragraph && !definition.isLoose()) {
        spans.write(paragraph.content());
      } else {
        html.line();
        write(child);
      }
    }
    html.raw("</dd>\n");
  }

  /** Whether an item starts with the box of a task (GFM 0.29, 5.3). */
  private static boolean isTask(Text text) {
    char[] s = text.chars();
    int at = text.start();
    return text.end() - at > BOX
        && s[at] == '['
        && s[at + 2] == ']'
        && Character.isWhitespace(s[at + 3])
        && (s[at + 1] == ' ' || s[at + 1] == 'x' || s[at + 1] == 'X');
  }

  private void checkBox(Text text) {
    boolean done = text.chars()[text.start() + 1] != ' ';
    html.raw(done ? "<input checked=\"\" disabled=\"\"" : "<input disabled=\"\"");
    html.raw(" type=\"checkbox\"> ");
  }

  private void fencedCode(FencedCode block) {
    Lines lines = block.lines();
    String text = lines.size() > 0 ? lines.join(body.chars()) + "\n" : "";
    String info = Escapes.resolve(body.values().withEscapesKept(block.info())).strip();
    if (settings.markup().formulas() && info.startsWith(Formulas.LANGUAGE)) {
      Fence fence = Fence.of(info);
      if (fence.language().equals(Formulas.LANGUAGE)) {
        formula(fence, block);
        return;
      }
    }
    settings.code().write(info, text, block.infoIndex(), body);
    body.parts().code(info, block.infoIndex());
  }

  private void formula(Fence fence, FencedCode block) {
    if (!fence.id().isEmpty()) {
      body.claim(fence.id(), block.infoIndex());
    }
    formula(block.lines().join(body.chars()), fence.id());
  }

  private void formula(Text text, String id) {
    settings
        .formulas()
        .block(text.toString(), id, at -> text.sourceIndex(text.start() + at), body, html);
    body.checkLength(text.sourceIndex(text.start()));
  }

  private void indentedCode(LineBlock block) {
    html.line().raw("<pre><code>");
    if (block.lines().size() > 0) {
      Text text = block.lines().join(body.chars());
      if (body.values().isEmpty()) {
        html.text(text.chars(), text.start(), text.end());
      } else {
        html.text(body.values().replace(text.toString()));
      }
      html.raw("\n");
    }
    html.raw("</code></pre>\n");
  }

  private void rawHtml(HtmlBlock block) {
    html.line();
    Text text = block.lines().join(body.chars());
    body.rawHtml(text, text.start(), text.end());
    html.line();
    headings.html(text, body.values());
  }
}
