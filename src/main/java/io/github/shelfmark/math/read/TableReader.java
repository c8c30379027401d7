package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.tree.TableLook;
import io.github.shelfmark.math.tree.TableLook.Align;
import io.github.shelfmark.math.tree.TableLook.Line;
import io.github.shelfmark.math.tree.TableRow;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of tables. */
final class TableReader {
  private final FormulaReader reader;
  private final Tokens tokens;
  private final TableLook look;
  private final List<TableRow> rows = new ArrayList<>();
  private List<Node> cells = new ArrayList<>();

  private TableReader(FormulaReader reader, TableLook look) {
    this.reader = reader;
    this.tokens = reader.tokens();
    this.look = look;
  }

  /** Reads an environment behind its {@code \begin}. */
  static Node environment(FormulaReader reader, Token begin) {
    String name = reader.tokens().word(begin);
    Environment environment = Environments.named(name, begin);
    TableLook look = ColumnReader.read(reader, environment, begin);
    TableReader table = new TableReader(reader, look);
    Line last = table.rows();
    Token end = reader.tokens().take();
    if (!end.is("\\end")) {
      throw end.isEnd() ? unclosed(name, begin) : FormulaReader.unexpected(end);
    }
    String closed = reader.tokens().word(end);
    if (!closed.equals(name)) {
      throw new FormulaException(
          end.index(),
          "\\end{" + closed + "} ends an environment that began as \"" + name + "\"",
          "Write \\end{" + name + "}.");
    }
    Node node = new Node.Table(look.ending(last), List.copyOf(table.rows));
    boolean fenced = !environment.open().isEmpty() || !environment.close().isEmpty();
    return fenced ? new Node.Fenced(environment.open(), List.of(node), environment.close()) : node;
  }

  private static FormulaException unclosed(String name, Token begin) {
    return new FormulaException(
        begin.index(),
        "\\begin{" + name + "} has no \\end",
        "Add \\end{" + name + "} where it ends.");
  }

  /** Reads the lines of a whole formula; a single one is no table. */
  static Node lines(FormulaReader reader, Style style) {
    Node first = reader.row(false);
    if (!reader.tokens().peek().is("\\\\")) {
      return first;
    }
    TableReader table = new TableReader(reader, lines(style));
    table.cells.add(first);
    table.endRow(Line.NONE);
    Token next = reader.tokens().peek();
    while (next.is("\\\\")) {
      table.lineEnd();
      if (!reader.tokens().peek().isEnd()) {
        table.cells.add(reader.row(false));
        table.endRow(Line.NONE);
      }
      next = reader.tokens().peek();
    }
    return table.rows.size() == 1 ? first : new Node.Table(table.look, List.copyOf(table.rows));
  }

  private static TableLook lines(Style style) {
    return new TableLook("gather", style, List.of(Align.CENTRE), List.of(), Line.NONE);
  }

  /** A formula with a tag beside it. */
  static Node tagged(Node whole, Node tag, Style style) {
    TableRow row = new TableRow(List.of(whole), Line.NONE, tag);
    return new Node.Table(lines(style), List.of(row));
  }

  /** Reads rows; the rule below the last one. */
  private Line rows() {
    while (true) {
      Line rule = rule();
      if (tokens.peek().is("\\end")) {
        return rule;
      }
      row(rule);
      if (!tokens.peek().is("\\\\")) {
        return Line.NONE;
      }
      lineEnd();
    }
  }

  private void row(Line rule) {
    Node cell = reader.row(false);
    cells.add(cell(cell));
    while (tokens.peek().is("&")) {
      tokens.take();
      cells.add(cell(reader.row(false)));
    }
    endRow(rule);
  }

  /** In a column that goes on from the one before it, signs have something before them. */
  private Node cell(Node node) {
    boolean goesOn = look.name().equals("align") && cells.size() % 2 == 1;
    if (!goesOn || (node instanceof Node.Row row && row.nodes().isEmpty())) {
      return node;
    }
    return new Node.Row(List.of(Node.Row.of(), node), Kind.ORD);
  }

  private void endRow(Line rule) {
    rows.add(new TableRow(List.copyOf(cells), rule, reader.takeTag()));
    cells = new ArrayList<>();
  }

  /** Takes the end of a line with the space that may be named behind it. */
  private void lineEnd() {
    Token end = tokens.take();
    Token next = tokens.next();
    if (next.is("*")) {
      next = tokens.next();
    }
    tokens.push(next);
    if (next.is("[")) {
      SpaceCommands.length(tokens.optionalWord(), end);
    }
  }

  private Line rule() {
    Line rule = Line.NONE;
    while (true) {
      Token token = tokens.peek();
      if (token.is("\\hline")) {
        rule = Line.SOLID;
      } else if (token.is("\\hdashline")) {
        rule = Line.DASHED;
      } else {
        return rule;
      }
      tokens.take();
    }
  }
}
