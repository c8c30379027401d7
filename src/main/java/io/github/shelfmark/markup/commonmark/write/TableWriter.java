package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.InlineText;
import io.github.shelfmark.markup.commonmark.tree.TableBlock;
import io.github.shelfmark.markup.html.MissingCells;
import io.github.shelfmark.markup.source.Text;
import io.github.shelfmark.text.Html;
import java.util.List;

/** Writes the tables of one body. */
final class TableWriter {
  private final BodyWriter body;
  private final Html html;
  private final SpanWriter spans;
  private final Markup markup;
  private final MissingCells missing = new MissingCells();

  TableWriter(BodyWriter body, SpanWriter spans, Markup markup) {
    this.body = body;
    this.html = body.html();
    this.spans = spans;
    this.markup = markup;
  }

  void write(TableBlock table) {
    List<List<InlineText>> rows = table.rows();
    html.line().raw("<table>\n<thead>\n");
    row(table, rows.get(0), true);
    html.raw("</thead>\n");
    if (rows.size() > 1) {
      html.raw("<tbody>\n");
      for (List<InlineText> row : rows.subList(1, rows.size())) {
        row(table, row, false);
      }
      html.raw("</tbody>\n");
    }
    html.raw("</table>\n");
    Text head = rows.get(0).get(0).text();
    List<String> headers = rows.get(0).stream().map(PlainText::of).toList();
    body.parts().table(headers, head.sourceIndex(head.start()));
    if (missing.isNewlyExceeded()) {
      body.report(missing.finding(body.source(), head.sourceIndex(head.start())));
    }
  }

  private void row(TableBlock table, List<InlineText> row, boolean head) {
    html.raw("<tr>\n");
    for (int i = 0; i < row.size(); i++) {
      InlineText cell = row.get(i);
      boolean empty = cell.text().start() == cell.text().end();
      String tag = head && !(empty && markup.emptyHeaderCells()) ? "th" : "td";
      html.raw("<").raw(tag);
      align(table.alignment(i));
      html.raw(">");
      spans.write(cell);
      html.raw("</").raw(tag).raw(">\n");
    }
    // Short rows get the cells that they lack (GFM 0.29, 4.10).
    int columns = row.size() + missing.take(table.columns() - row.size());
    for (int i = row.size(); i < columns; i++) {
      html.raw("<td");
      align(table.alignment(i));
      html.raw("></td>\n");
    }
    html.raw("</tr>\n");
  }

  private void align(String alignment) {
    if (alignment.isEmpty()) {
      return;
    }
    if (markup.alignmentClasses()) {
      html.attribute("class", "align-" + alignment);
    } else {
      html.attribute("style", "text-align: " + alignment);
    }
  }
}
