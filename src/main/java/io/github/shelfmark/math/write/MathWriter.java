package io.github.shelfmark.math.write;

import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Limits;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.tree.Widths;
import io.github.shelfmark.text.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tree of a formula as MathML Core (W3C, "MathML Core"), which browsers draw without
 * help. Each method for a node writes one element, because the number of an element's children says
 * what they are.
 */
public final class MathWriter {
  private static final String ARROWS = "\u2190\u2192\u2194\u21D2\u21BC\u21C0";

  private static final String LINES = "\u00AF_";

  private final Html out;
  private final RowWriter rows;
  private final TableWriter tables;

  private MathWriter(Html out) {
    this.out = out;
    this.rows = new RowWriter(out, this);
    this.tables = new TableWriter(out, this);
  }

  /**
   * Writes a formula.
   *
   * @param formula its tree
   * @param style the style that it is set in
   * @param out the HTML it is written to: one element
   */
  public static void write(Node formula, Style style, Html out) {
    new MathWriter(out).element(formula, Context.of(style));
  }

  /** Writes a node as one element. */
  void element(Node node, Context context) {
    if (node instanceof Node.Row row && row.nodes().size() == 1 && row.kind() == Kind.ORD) {
      element(row.nodes().get(0), context);
    } else if (node instanceof Node.Row row) {
      rows.write(row, context);
    } else {
      leaf(node, context);
    }
  }

  private void leaf(Node node, Context context) {
    if (node instanceof Node.Symbol symbol) {
      SymbolWriter.alone(symbol, context, out);
    } else if (node instanceof Node.Digits digits) {
      out.raw("<mn>").text(digits.text()).raw("</mn>");
    } else if (node instanceof Node.Words words) {
      words(words);
    } else if (node instanceof Node.Space space) {
      SpaceWriter.write(space.width(), out);
    } else if (node instanceof Node.Operator operator) {
      operator(operator, context);
    } else if (node instanceof Node.Fenced fenced) {
      fenced(fenced, context);
    } else if (node instanceof Node.Middle middle) {
      SymbolWriter.stretched(middle.text(), "infix", out);
    } else if (node instanceof Node.Sized sized) {
      SymbolWriter.sized(sized, out);
    } else if (node instanceof Node.Table table) {
      tables.write(table, context);
    } else {
      layout(node, context);
    }
  }

  private void layout(Node node, Context context) {
    if (node instanceof Node.Scripts scripts) {
      scripts(scripts, context);
    } else if (node instanceof Node.Fraction fraction) {
      fraction(fraction, context);
    } else if (node instanceof Node.Root root) {
      root(root, context);
    } else if (node instanceof Node.Marked marked) {
      marked(marked, context);
    } else if (node instanceof Node.Stacked stacked) {
      stacked(stacked, context);
    } else if (node instanceof Node.Styled styled) {
      open(styled.style());
      element(styled.body(), Context.of(styled.style()));
      out.raw("</mstyle>");
    } else {
      new BoxWriter(out, this).write(node, context);
    }
  }

  private void words(Node.Words words) {
    out.raw("<mtext");
    if (!words.font().isEmpty()) {
      out.attribute("class", words.font());
    }
    out.raw(">").text(words.text()).raw("</mtext>");
  }

  private void open(Style style) {
    out.raw("<mstyle displaystyle=\"")
        .raw(Boolean.toString(style.isDisplay()))
        .raw("\" scriptlevel=\"")
        .raw(style.level())
        .raw("\">");
  }

  private void operator(Node.Operator operator, Context context) {
    if (!operator.named()
        && operator.content() instanceof Node.Symbol symbol
        && symbol.kind() == Kind.OP) {
      SymbolWriter.large(symbol, operator.limits() == Limits.ALWAYS && !context.display(), out);
    } else {
      element(operator.content(), context);
    }
  }

  private void fenced(Node.Fenced fenced, Context context) {
    out.raw("<mrow>");
    SymbolWriter.stretched(fenced.open(), "prefix", out);
    for (Node part : fenced.parts()) {
      if (part instanceof Node.Row row && row.kind() == Kind.ORD) {
        rows.inside(row, context);
      } else {
        element(part, context);
      }
    }
    SymbolWriter.stretched(fenced.close(), "postfix", out);
    out.raw("</mrow>");
  }

  private void scripts(Node.Scripts scripts, Context context) {
    Node base = scripts.base();
    boolean limits =
        base instanceof Node.Operator operator
            ? operator.limits() == Limits.ALWAYS
                || (operator.limits() == Limits.DISPLAY && context.display())
            : base instanceof Node.Marked marked && marked.brace();
    String name = limits ? "under" : "sub";
    String above = limits ? "over" : "sup";
    parts(base, scripts.sub(), scripts.sup(), List.of(name, above), context);
  }

  /** Writes a base with one or two nodes beside it, or above and below. */
  private void parts(
      Node base, @Nullable Node low, @Nullable Node high, List<String> names, Context context) {
    String element = (low == null ? "" : names.get(0)) + (high == null ? "" : names.get(1));
    out.raw("<m").raw(element).raw(">");
    element(base, context);
    if (low != null) {
      element(low, context.script());
    }
    if (high != null) {
      element(high, context.script());
    }
    out.raw("</m").raw(element).raw(">");
  }

  private void fraction(Node.Fraction fraction, Context outer) {
    Style style = fraction.style();
    Context context = style == null ? outer : Context.of(style);
    if (style != null) {
      open(style);
    }
    boolean fenced = !fraction.open().isEmpty() || !fraction.close().isEmpty();
    if (fenced) {
      out.raw("<mrow>");
      SymbolWriter.stretched(fraction.open(), "prefix", out);
    }
    out.raw("<mfrac");
    String thickness = fraction.thickness();
    if (thickness != null) {
      out.attribute("linethickness", thickness);
    }
    out.raw(">");
    element(fraction.above(), context.fraction());
    element(fraction.below(), context.fraction());
    out.raw("</mfrac>");
    if (fenced) {
      SymbolWriter.stretched(fraction.close(), "postfix", out);
      out.raw("</mrow>");
    }
    if (style != null) {
      out.raw("</mstyle>");
    }
  }

  private void root(Node.Root root, Context context) {
    Node index = root.index();
    out.raw(index == null ? "<msqrt>" : "<mroot>");
    element(root.radicand(), context);
    if (index != null) {
      element(index, new Context(false, context.level() + 2));
    }
    out.raw(index == null ? "</msqrt>" : "</mroot>");
  }

  private void marked(Node.Marked marked, Context context) {
    boolean above = marked.above();
    out.raw(above ? "<mover" : "<munder");
    if (!marked.brace()) {
      out.raw(above ? " accent=\"true\">" : " accentunder=\"true\">");
    } else {
      out.raw(">");
    }
    boolean line = marked.wide() && LINES.contains(marked.mark());
    // Few fonts have lines that grow, so the style sheet draws them and hides the sign.
    out.raw(line ? above ? "<mrow class=\"overline\">" : "<mrow class=\"underline\">" : "");
    element(marked.base(), context);
    out.raw(line ? "</mrow>" : "");
    out.raw(marked.wide() ? "<mo stretchy=\"true\"" : "<mo stretchy=\"false\"");
    if (line) {
      out.raw(" class=\"line\"");
    } else if (ARROWS.contains(marked.mark())) {
      // As signs in a line arrows have space around them.
      out.raw(marked.wide() ? "" : " class=\"vec\"").raw(" lspace=\"0em\" rspace=\"0em\"");
    }
    out.raw(">").text(marked.mark()).raw("</mo>");
    out.raw(above ? "</mover>" : "</munder>");
  }

  private void stacked(Node.Stacked stacked, Context context) {
    if (!stacked.arrow()) {
      parts(stacked.base(), stacked.below(), stacked.above(), List.of("under", "over"), context);
      return;
    }
    String text = stacked.base() instanceof Node.Symbol symbol ? symbol.text() : "";
    Node below = stacked.below();
    Node above = stacked.above();
    String element = below == null ? "mover" : above == null ? "munder" : "munderover";
    out.raw("<").raw(element).raw("><mo stretchy=\"true\" minsize=\"2em\">");
    out.text(text).raw("</mo>");
    label(below, context);
    label(above, context);
    out.raw("</").raw(element).raw(">");
  }

  /** The label of an arrow, with space at its ends so that the arrow is longer. */
  private void label(@Nullable Node label, Context context) {
    if (label != null) {
      out.raw("<mrow><mspace").attribute("width", Widths.text(0.4)).raw("/>");
      element(label, context.script());
      out.raw("<mspace").attribute("width", Widths.text(0.4)).raw("/></mrow>");
    }
  }
}
