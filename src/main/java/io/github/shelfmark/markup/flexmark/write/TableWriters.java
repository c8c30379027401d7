package io.github.shelfmark.markup.flexmark.write;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import io.github.shelfmark.text.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the cells of tables that look different on a site: header cells without text are plain
 * cells, so that screen readers announce no header, and the cells that short rows lack are limited.
 */
final class TableWriters implements NodeRenderer {
  private final FlexmarkBody body;
  private final BodyForm form;
  private final boolean fill;
  private List<TableCell> head = List.of();

  /**
   * Writes the tables of a document.
   *
   * @param fill whether short rows get the cells that they lack
   */
  TableWriters(DataHolder document, BodyForm form, boolean fill) {
    this.body = FlexmarkBody.of(document);
    this.form = form;
    this.fill = fill;
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(TableBlock.class, this::table),
        new NodeRenderingHandler<>(TableRow.class, this::row),
        new NodeRenderingHandler<>(TableCell.class, this::cell));
  }

  private void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
    head = cells(table.getFirstChild() instanceof TableHead first ? first.getFirstChild() : null);
    context.delegateRender();
    if (body.missingCells().isNewlyExceeded()) {
      body.report(body.missingCells().finding(body.source(), table.getStartOffset()));
    }
  }

  private static List<TableCell> cells(@Nullable Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      if (cell instanceof TableCell found) {
        cells.add(found);
      }
    }
    return cells;
  }

  private void row(TableRow row, NodeRendererContext context, HtmlWriter html) {
    int lacking = 0;
    int width = 0;
    if (fill && row.getParent() instanceof TableBody) {
      for (TableCell cell : cells(row)) {
        width += Math.max(1, cell.getSpan());
      }
      lacking = body.missingCells().take(Math.max(0, head.size() - width));
    }
    if (lacking == 0) {
      context.delegateRender();
      return;
    }
    int first = width;
    int end = width + lacking;
    html.withAttr()
        .tagLine(
            "tr",
            () -> {
              context.renderChildren(row);
              head.subList(first, end).forEach(above -> missing(above, html));
            });
  }

  private void missing(TableCell above, HtmlWriter html) {
    Html out = new Html().raw("<td");
    if (above.getAlignment() != null) {
      String side = above.getAlignment().name().toLowerCase(Locale.ROOT);
      out.attribute(form.isTheme() ? "class" : "align", form.isTheme() ? "align-" + side : side);
    }
    html.raw(out.raw("></td>").toString());
  }

  private void cell(TableCell cell, NodeRendererContext context, HtmlWriter html) {
    if (cell.isHeader() && form.isTheme() && cell.getText().isBlank()) {
      cell.setHeader(false);
    }
    context.delegateRender();
  }
}
