package io.github.shelfmark.markup.commonmark.write;

import io.github.shelfmark.markup.commonmark.tree.Block;
import io.github.shelfmark.markup.commonmark.tree.Table;
import io.github.shelfmark.text.Html;
import java.util.List;

/** Writes tables. */
final class TableWriter {
  private final Html html;
  private final SpanWriter spans;

  TableWriter(Html html, SpanWriter spans) {
    this.html = html;
    this.spans = spans;
  }

  void write(Block block) {
    Table table = block.table;
    if (table == null) {
      return;
    }
    html.line().raw("<table>\n<thead>\n");
    row(table, table.rows().get(0), "th");
    html.raw("</thead>\n");
    if (table.rows().size() > 1) {
      html.raw("<tbody>\n");
      for (List<Table.Cell> row : table.rows().subList(1, table.rows().size())) {
        row(table, row, "td");
      }
      html.raw("</tbody>\n");
    }
    html.raw("</table>\n");
  }

  private void row(Table table, List<Table.Cell> row, String tag) {
    html.raw("<tr>\n");
    for (int i = 0; i < row.size(); i++) {
      html.raw("<").raw(tag);
      String alignment = table.alignments().get(i);
      if (!alignment.isEmpty()) {
        html.attribute("style", "text-align: " + alignment);
      }
      html.raw(">");
      spans.write(row.get(i).spans, row.get(i).text());
      html.raw("</").raw(tag).raw(">\n");
    }
    html.raw("</tr>\n");
  }
}
