package io.github.shelfmark.math.write;

import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.tree.TableLook;
import io.github.shelfmark.math.tree.TableLook.Align;
import io.github.shelfmark.math.tree.TableLook.Line;
import io.github.shelfmark.math.tree.TableRow;
import io.github.shelfmark.text.Html;

/**
 * Writes tables. MathML Core has no attributes for columns and rules, so cells have classes of the
 * style sheet.
 */
final class TableWriter {
  private final Html out;
  private final MathWriter writer;

  TableWriter(Html out, MathWriter writer) {
    this.out = out;
    this.writer = writer;
  }

  void write(Node.Table table, Context outer) {
    TableLook look = table.look();
    boolean tagged = false;
    int columns = 0;
    for (TableRow row : table.rows()) {
      tagged |= row.tag() != null;
      columns = Math.max(columns, row.cells().size());
    }
    out.raw("<mtable class=\"").raw(look.name()).raw(tagged ? " tagged\"" : "\"");
    Style style = look.style();
    if (style.isDisplay()) {
      out.raw(" displaystyle=\"true\"");
    } else if (style.level() > 0) {
      out.raw(" scriptlevel=\"").raw(style.level()).raw("\"");
    }
    out.raw(">");
    Context context =
        new Context(style.isDisplay(), style.level() > 0 ? style.level() : outer.level());
    for (int i = 0; i < table.rows().size(); i++) {
      TableRow row = table.rows().get(i);
      Line below = i + 1 == table.rows().size() ? look.lastRule() : Line.NONE;
      openRow(row.rule(), below);
      for (int j = 0; j < columns; j++) {
        cell(look, row, j, columns, context);
      }
      if (tagged) {
        tag(row, context);
      }
      out.raw("</mtr>");
    }
    out.raw("</mtable>");
  }

  private void openRow(Line above, Line below) {
    String first = rule("above", above);
    String second = rule("below", below);
    String classes = (first + " " + second).strip();
    out.raw("<mtr");
    if (!classes.isEmpty()) {
      out.attribute("class", classes);
    }
    out.raw(">");
  }

  private static String rule(String side, Line line) {
    return switch (line) {
      case NONE -> "";
      case SOLID -> "rule-" + side;
      case DASHED -> "dash-" + side;
    };
  }

  private void cell(TableLook look, TableRow row, int column, int columns, Context context) {
    Align align = look.align(column);
    String name =
        switch (align) {
          case LEFT -> "left";
          case RIGHT -> "right";
          case CENTRE -> "";
        };
    String before = rule("before", look.rule(column));
    String after = column + 1 == columns ? rule("after", look.rule(columns)) : "";
    String classes = (name + " " + before + " " + after).strip().replace("  ", " ");
    out.raw("<mtd");
    if (!classes.isEmpty()) {
      out.attribute("class", classes);
    }
    out.raw(">");
    if (column < row.cells().size()) {
      writer.element(row.cells().get(column), context);
    }
    out.raw("</mtd>");
  }

  private void tag(TableRow row, Context context) {
    Node tag = row.tag();
    out.raw("<mtd class=\"tag\">");
    if (tag != null) {
      writer.element(tag, context.text());
    }
    out.raw("</mtd>");
  }
}
