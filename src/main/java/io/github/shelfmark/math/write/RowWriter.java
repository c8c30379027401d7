package io.github.shelfmark.math.write;

import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Widths;
import io.github.shelfmark.text.Html;
import java.util.List;

/** Writes nodes side by side, with the space that TeX leaves between them. */
final class RowWriter {
  /** U+2061, which says that a function is applied to what follows. */
  private static final String APPLIED = "<mo>\u2061</mo>";

  private static final double THIN = 3.0 / 18;
  private static final double MEDIUM = 4.0 / 18;
  private static final double THICK = 5.0 / 18;

  private final Html out;
  private final MathWriter writer;

  RowWriter(Html out, MathWriter writer) {
    this.out = out;
    this.writer = writer;
  }

  /** Writes a row as one element. */
  void write(Node.Row row, Context context) {
    double around =
        context.level() > 0
            ? 0
            : row.kind() == Kind.BIN ? MEDIUM : row.kind() == Kind.REL ? THICK : 0;
    out.raw("<mrow>");
    if (around > 0) {
      SpaceWriter.write(around, out);
    }
    // What makes one operator has no space inside.
    inside(row, around > 0 ? new Context(context.display(), 1) : context);
    if (around > 0) {
      SpaceWriter.write(around, out);
    }
    out.raw("</mrow>");
  }

  /** Writes the nodes of a row. */
  void inside(Node.Row row, Context context) {
    List<Node> nodes = row.nodes();
    Kind before = Kind.NONE;
    boolean first = true;
    boolean spaced = true;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Kind after = kindAfter(nodes, i);
      Kind kind = resolved(node.kind(), before, after);
      if (isEmpty(node)) {
        before = kind == Kind.NONE ? before : kind;
        continue;
      }
      boolean named = isNamed(node);
      if (named && !spaced && leavesSpace(before)) {
        thin();
      }
      if (node instanceof Node.Symbol symbol) {
        new SymbolWriter(symbol, kind, before, after, context).write(first, out);
      } else {
        writer.element(node, context);
      }
      if (named && after != Kind.NONE) {
        applied(nodes, i, after);
      }
      spaced = kind == Kind.NONE || named;
      first = false;
      before = kind == Kind.NONE ? before : kind;
    }
  }

  private static boolean isEmpty(Node node) {
    return (node instanceof Node.Row row && row.nodes().isEmpty() && row.kind() == Kind.ORD)
        || (node instanceof Node.Space space && space.width() == 0);
  }

  private static Kind kindAfter(List<Node> nodes, int index) {
    for (int i = index + 1; i < nodes.size(); i++) {
      Kind kind = nodes.get(i).kind();
      if (kind != Kind.NONE) {
        return kind;
      }
    }
    return Kind.NONE;
  }

  /** An operator without a term on one of its sides is a sign (The TeXbook, page 170). */
  private static Kind resolved(Kind kind, Kind before, Kind after) {
    if (kind != Kind.BIN) {
      return kind;
    }
    boolean left =
        switch (before) {
          case ORD, CLOSE, INNER -> true;
          default -> false;
        };
    boolean right =
        switch (after) {
          case REL, CLOSE, PUNCT, NONE -> false;
          default -> true;
        };
    return left && right ? Kind.BIN : Kind.ORD;
  }

  private static boolean isNamed(Node node) {
    Node base = node instanceof Node.Scripts scripts ? scripts.base() : node;
    return base instanceof Node.Operator operator && operator.named();
  }

  private static boolean leavesSpace(Kind before) {
    return before == Kind.ORD || before == Kind.CLOSE || before == Kind.INNER;
  }

  private void thin() {
    out.raw("<mspace").attribute("width", Widths.text(THIN)).raw("/>");
  }

  private void applied(List<Node> nodes, int index, Kind after) {
    Node next = nodes.get(index + 1);
    switch (after) {
      case ORD, OP -> {
        out.raw(APPLIED);
        if (next.kind() != Kind.NONE) {
          thin();
        }
      }
      case OPEN, INNER -> out.raw(APPLIED);
      default -> {
        // It is applied to nothing here.
      }
    }
  }
}
