package io.github.shelfmark.markup.kramdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import io.github.shelfmark.markup.flexmark.NodeWriters;
import io.github.shelfmark.markup.flexmark.Writing;
import io.github.shelfmark.markup.html.Html;
import java.util.Locale;

/** Writes cells as kramdown does: none is quite empty. */
final class TableWriters {
  private TableWriters() {}

  static void addTo(NodeWriters writers) {
    writers.with(TableCell.class, TableWriters::cell);
  }

  private static void cell(TableCell node, Writing writing) {
    String tag = node.isHeader() ? "th" : "td";
    Html html = writing.html().line().raw("<").raw(tag);
    TableCell.Alignment alignment = node.getAlignment();
    if (alignment != null) {
      html.attribute("style", "text-align: " + alignment.name().toLowerCase(Locale.ROOT));
    }
    html.raw(">");
    if (node.getText().isBlank()) {
      html.raw("&nbsp;");
    } else {
      writing.children(node);
    }
    html.raw("</").raw(tag).raw(">\n");
  }
}
