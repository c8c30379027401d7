package io.github.shelfmark.markup.flexmark;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.markup.html.Html;
import java.util.Locale;

/** Writes GFM's tables. */
final class TableWriters {
  private TableWriters() {}

  static void addTo(NodeWriters writers) {
    writers
        .with(TableBlock.class, (node, writing) -> element("table", node, writing))
        .with(TableHead.class, (node, writing) -> element("thead", node, writing))
        .with(TableBody.class, TableWriters::body)
        .with(TableRow.class, (node, writing) -> element("tr", node, writing))
        .with(TableSeparator.class, (node, writing) -> {})
        .with(TableCell.class, TableWriters::cell);
  }

  private static void element(String tag, Node node, Writing writing) {
    writing.html().line();
    writing.open(tag).raw("\n");
    writing.children(node);
    writing.html().line().raw("</").raw(tag).raw(">\n");
  }

  private static void body(TableBody node, Writing writing) {
    if (node.hasChildren()) {
      element("tbody", node, writing);
    }
  }

  private static void cell(TableCell node, Writing writing) {
    String tag = node.isHeader() ? "th" : "td";
    Html html = writing.html().line().raw("<").raw(tag);
    TableCell.Alignment alignment = node.getAlignment();
    if (alignment != null) {
      html.attribute("style", "text-align: " + alignment.name().toLowerCase(Locale.ROOT));
    }
    html.raw(">");
    writing.children(node);
    html.raw("</").raw(tag).raw(">\n");
  }
}
