package io.github.shelfmark.markup.kramdown.block;

import io.github.shelfmark.markup.kramdown.span.SpanGrammar;
import io.github.shelfmark.markup.kramdown.span.SpanReader;
import io.github.shelfmark.markup.kramdown.tree.Element;
import io.github.shelfmark.markup.kramdown.tree.Kind;
import io.github.shelfmark.markup.kramdown.tree.Source;
import io.github.shelfmark.text.Chars;
import java.util.ArrayList;
import java.util.List;

/** One row of a table: cells between pipes, except pipes in code. */
final class TableRow {
  private final BlockReader reader;
  private final List<Source.Builder> cells = new ArrayList<>();

  private TableRow(BlockReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a row.
   *
   * @param line index of its start
   * @param leadingPipe whether the table's lines begin with a pipe
   */
  static Element read(BlockReader reader, int line, boolean leadingPipe) {
    TableRow row = new TableRow(reader);
    int end = Lines.end(reader.text(), line) - 1;
    row.split(line, end);
    List<Source.Builder> cells = row.cells;
    if (leadingPipe && !cells.isEmpty() && isBlank(cells.get(0))) {
      cells.remove(0);
    }
    if (!cells.isEmpty() && isBlank(cells.get(cells.size() - 1))) {
      cells.remove(cells.size() - 1);
    }
    Element element = new Element(Kind.TR, reader.source().origin(line));
    for (Source.Builder cell : cells) {
      element.add(cell(cell));
    }
    return element;
  }

  private static Element cell(Source.Builder text) {
    Source all = text.build();
    int from = Chars.skipRubySpace(all.text(), 0);
    int to = all.text().length();
    while (to > from && Chars.isRubySpace(all.text().charAt(to - 1))) {
      to--;
    }
    Element cell = new Element(Kind.TD, all.origin(from));
    if (to > from) {
      Source.Builder inside = new Source.Builder().append(all, from, to);
      cell.add(Element.rawText(inside, all.origin(from)));
    }
    return cell;
  }

  private static boolean isBlank(Source.Builder cell) {
    return Chars.skipRubySpace(cell.text(), 0) == cell.text().length();
  }

  /** HTML's code elements are left as they are, so that pipes in them are text. */
  private void split(int from, int to) {
    String text = reader.text();
    int at = from;
    while (at < to) {
      int open = text.indexOf("<code", at);
      int tagEnd = open < 0 ? -1 : text.indexOf('>', open);
      int close = tagEnd < 0 ? -1 : text.indexOf("</code>", tagEnd);
      if (close < 0 || close + 7 > to) {
        spans(at, to);
        return;
      }
      if (open > at) {
        spans(at, open);
      }
      current().append(reader.source(), open, close + 7);
      at = close + 7;
    }
  }

  private void spans(int from, int to) {
    Source source = new Source.Builder().append(reader.source(), from, to).build();
    Element root = new Element(Kind.ROOT, 0);
    SpanReader.readSome(root, source, SpanGrammar.CODE, reader.definitions());
    for (Element child : root.children()) {
      if (child.is(Kind.CODE)) {
        code(child);
      } else {
        cells(child.value(), child.origin());
      }
    }
  }

  /** Adds code as Markdown again, because the cell is read once more. */
  private void code(Element child) {
    int longest = 0;
    String code = child.value();
    for (int i = 0; i < code.length(); i += Math.max(1, Chars.run(code, i, '`'))) {
      longest = Math.max(longest, Chars.run(code, i, '`'));
    }
    String mark = "`".repeat(longest + 1);
    String blank = longest > 0 ? " " : "";
    current().append(mark + blank + code + blank + mark, child.origin());
  }

  private void cells(String text, int origin) {
    int start = 0;
    boolean first = true;
    for (int i = 0; i <= text.length(); i++) {
      boolean pipe = i < text.length() && text.charAt(i) == '|';
      if (i < text.length() && (!pipe || (i > 0 && text.charAt(i - 1) == '\\'))) {
        continue;
      }
      String part = text.substring(start, i).replace("\\|", "|");
      if (!first) {
        cells.add(new Source.Builder());
      }
      current().append(part, origin + start);
      first = false;
      start = i + 1;
    }
  }

  private Source.Builder current() {
    if (cells.isEmpty()) {
      cells.add(new Source.Builder());
    }
    return cells.get(cells.size() - 1);
  }
}
