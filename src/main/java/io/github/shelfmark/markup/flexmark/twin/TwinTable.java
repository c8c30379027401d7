package io.github.shelfmark.markup.flexmark.twin;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import io.github.shelfmark.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables as those of GFM, which have one row of headers and no cells over several columns.
 */
final class TwinTable {
  private final TwinBlocks blocks;

  TwinTable(TwinBlocks blocks) {
    this.blocks = blocks;
  }

  /** Writes a table; as HTML if GFM has none for it. */
  void write(TableBlock table, Markdown markdown) {
    List<List<TableCell>> heads = new ArrayList<>();
    List<List<TableCell>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        addRows(part, heads);
      } else if (part instanceof TableBody) {
        addRows(part, rows);
      }
    }
    if (heads.size() > 1 || spansColumns(heads) || spansColumns(rows)) {
      blocks.asHtml(table, markdown);
      return;
    }
    List<TableCell> head = heads.isEmpty() ? List.of() : heads.get(0);
    int columns = Math.max(1, head.size());
    List<TableCell> aligned = head;
    for (List<TableCell> row : rows) {
      columns = Math.max(columns, row.size());
      aligned = aligned.size() < row.size() ? row : aligned;
    }
    row(head, columns, markdown.block());
    markdown.raw("\n|");
    for (int i = 0; i < columns; i++) {
      markdown.raw(i < aligned.size() ? delimiter(aligned.get(i)) : " --- |");
    }
    rows.forEach(row -> row(row, Math.max(1, row.size()), markdown.raw('\n')));
    caption(table, markdown);
  }

  private static void addRows(Node part, List<List<TableCell>> rows) {
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        List<TableCell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell found) {
            cells.add(found);
          }
        }
        rows.add(cells);
      }
    }
  }

  private static boolean spansColumns(List<List<TableCell>> rows) {
    return rows.stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.getSpan() > 1));
  }

  private static String delimiter(TableCell cell) {
    TableCell.Alignment side = cell.getAlignment();
    if (side == null) {
      return " --- |";
    }
    return switch (side) {
      case LEFT -> " :--- |";
      case RIGHT -> " ---: |";
      case CENTER -> " :---: |";
    };
  }

  private void row(List<TableCell> cells, int columns, Markdown markdown) {
    markdown.raw('|');
    for (int i = 0; i < columns; i++) {
      String text = i < cells.size() ? blocks.spans().of(cells.get(i), TwinLine.Place.CELL) : "";
      markdown.raw(' ').raw(text).raw(" |");
    }
  }

  private void caption(TableBlock table, Markdown markdown) {
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableCaption) {
        blocks.paragraph(part, markdown);
      }
    }
  }
}
