package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.span.Escapes;
import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Kind;
import io.github.shelfmark.markup.commonmark.tree.Lines;
import io.github.shelfmark.markup.commonmark.tree.Span;
import io.github.shelfmark.markup.commonmark.tree.Text;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks. */
final class BlockWriter {
  private final BodyWriter body;
  private final Html html;
  private final SpanWriter spans;
  private final TableWriter tables;
  private final Headings headings;
  private final DirectiveWriter directives;
  private final CodeWriter code;

  BlockWriter(
      BodyWriter body,
      SpanWriter spans,
      Headings headings,
      DirectiveWriter directives,
      CodeWriter code) {
    this.code = code;
    this.body = body;
    this.html = body.html();
    this.spans = spans;
    this.tables = new TableWriter(html, spans);
    this.headings = headings;
    this.directives = directives;
  }

  void children(Block parent) {
    for (Block child = parent.first(); child != null; child = child.next()) {
      write(child);
    }
  }

  void write(Block block) {
    switch (block.kind()) {
      case DOCUMENT -> children(block);
      case PARAGRAPH -> paragraph(block);
      case HEADING -> heading(block);
      case QUOTE -> {
        html.line().raw("<blockquote>\n");
        children(block);
        html.line().raw("</blockquote>\n");
      }
      case LIST -> list(block);
      case ITEM -> item(block, true);
      case FOOTNOTE -> {
        // Written at the end.
      }
      case INDENTED_CODE -> {
        html.line().raw("<pre><code>");
        code(block.lines());
      }
      case FENCED_CODE -> fencedCode(block);
      case HTML -> rawHtml(block);
      case RULE -> html.line().raw("<hr />\n");
      case TABLE -> tables.write(block);
      case DIRECTIVE -> directives.write(lines(block), block.flag, body);
    }
  }

  private void paragraph(Block block) {
    html.line().raw("<p>");
    spans.write(block.spans, block.text);
    html.raw("</p>\n");
  }

  private void heading(Block block) {
    Text text = block.text;
    String words = text == null ? "" : PlainText.of(block.spans, null, text);
    String id = headings.add(block.number, words);
    html.line().raw("<h").raw(block.number).attribute("id", id).raw(">");
    spans.write(block.spans, text);
    html.raw("</h").raw(block.number).raw(">\n");
  }

  private void list(Block list) {
    String tag = list.flag ? "ol" : "ul";
    html.line().raw("<").raw(tag);
    if (list.flag && list.number != 1) {
      html.attribute("start", String.valueOf(list.number));
    }
    html.raw(">\n");
    for (Block item = list.first(); item != null; item = item.next()) {
      item(item, list.tight);
    }
    html.line().raw("</").raw(tag).raw(">\n");
  }

  private void item(Block item, boolean tight) {
    html.line().raw("<li>");
    for (Block child = item.first(); child != null; child = child.next()) {
      if (child.kind() != Kind.PARAGRAPH) {
        html.line();
        write(child);
        continue;
      }
      if (!tight) {
        html.line().raw("<p>");
      }
      Span first = child == item.first() ? afterTaskMark(child) : child.spans;
      spans.write(first, child.text);
      html.raw(tight ? "" : "</p>\n");
    }
    html.raw("</li>\n");
  }

  /** Writes the box of a task (GFM 0.29, 5.3), if there is one, and gives what stands behind it. */
  private Span afterTaskMark(Block paragraph) {
    Text text = paragraph.text;
    Span first = paragraph.spans;
    if (text == null || first == null) {
      throw new IllegalStateException("paragraphs are read before they are written");
    }
    char[] s = text.chars();
    int at = text.start();
    boolean mark =
        text.end() - at > 4
            && s[at] == '['
            && s[at + 2] == ']'
            && Character.isWhitespace(s[at + 3])
            && (s[at + 1] == ' ' || s[at + 1] == 'x' || s[at + 1] == 'X');
    if (!mark) {
      return first;
    }
    boolean done = s[at + 1] != ' ';
    html.raw(done ? "<input checked=\"\" disabled=\"\"" : "<input disabled=\"\"");
    html.raw(" type=\"checkbox\"> ");
    Span span = first;
    while (span.next != null && span.end <= at + 4) {
      span = span.next;
    }
    span.start = Math.max(span.start, at + 4);
    return span;
  }

  private void fencedCode(Block block) {
    Lines lines = block.lines();
    String text = "";
    if (lines.size() > 0) {
      Text joined = lines.join(body.chars());
      text = new String(joined.chars(), joined.start(), joined.end() - joined.start()) + "\n";
    }
    code.write(Escapes.resolve(block.info).strip(), text, block.number, body);
  }

  private void code(Lines lines) {
    if (lines.size() > 0) {
      Text text = lines.join(body.chars());
      html.text(text.chars(), text.start(), text.end()).raw("\n");
    }
    html.raw("</code></pre>\n");
  }

  private void rawHtml(Block block) {
    html.line();
    Text text = block.lines().join(body.chars());
    body.rawHtml(text, text.start(), text.end());
    html.line();
  }

  private List<SourceLine> lines(Block block) {
    List<SourceLine> all = new ArrayList<>();
    Lines lines = block.lines();
    for (int i = 0; i < lines.size(); i++) {
      int start = lines.start(i);
      all.add(new SourceLine(new String(body.chars(), start, lines.end(i) - start), start));
    }
    return all;
  }
}
