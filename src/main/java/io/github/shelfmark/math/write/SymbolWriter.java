package io.github.shelfmark.math.write;

import io.github.shelfmark.math.symbol.Symbols;
import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.text.Html;

/**
 * Writes a symbol as an identifier or an operator. The space around operators is that of MathML's
 * operator dictionary, and is only said where TeX leaves another one.
 */
final class SymbolWriter {
  private static final String NONE = "0em";
  private static final String THIN = "0.1667em";
  private static final String MEDIUM = "0.2222em";
  private static final String THICK = "0.2778em";

  /** What browsers stretch although nobody has asked for it. */
  private static final String STRETCHED =
      "()[]{}|\u2016\u2223\u2225\u230A\u230B\u2308\u2309\u231C\u231D\u231E\u231F\u27E6\u27E7"
          + "\u27E8\u27E9\u27EA\u27EB\u27EE\u27EF\u23B0\u23B1\u2983\u2984\u2191\u2193\u2195\u21D1"
          + "\u21D3\u21D5";

  /** The same sign at both ends, so that only its form says which one it is. */
  private static final String BARS = "|\u2016\u2223\u2225";

  private static final String SIGNS = "+\u2212\u00B1\u2213";

  private final Node.Symbol symbol;
  private final Kind kind;
  private final Kind before;
  private final Kind after;
  private final Context context;

  /**
   * A symbol in a row.
   *
   * @param kind what it is there
   * @param before what stands before it
   * @param after what stands behind it
   */
  SymbolWriter(Node.Symbol symbol, Kind kind, Kind before, Kind after, Context context) {
    this.symbol = symbol;
    this.kind = kind;
    this.before = before;
    this.after = after;
    this.context = context;
  }

  /** Writes a symbol that is an element's whole content. */
  static void alone(Node.Symbol symbol, Context context, Html out) {
    Kind kind = symbol.kind() == Kind.BIN && context.level() > 0 ? Kind.ORD : symbol.kind();
    new SymbolWriter(symbol, kind, Kind.NONE, Kind.NONE, context).write(true, out);
  }

  /**
   * Writes it.
   *
   * @param first whether it is the first one of its row that is written
   */
  void write(boolean first, Html out) {
    String text = symbol.text();
    if (kind == Kind.ORD && !isOperator()) {
      identifier(out);
      return;
    }
    out.raw("<mo");
    if (STRETCHED.contains(text)) {
      out.raw(" stretchy=\"false\"");
    }
    switch (kind) {
      case ORD -> sign(first, out);
      case BIN -> {
        if (context.level() > 0) {
          spaces(NONE, NONE, out);
        } else if (isWord()) {
          spaces(MEDIUM, MEDIUM, out);
        } else if (first) {
          out.raw(" form=\"infix\"");
        }
      }
      case REL -> relation(out);
      case OPEN, CLOSE -> {
        if (BARS.contains(text)) {
          out.raw(kind == Kind.OPEN ? " form=\"prefix\"" : " form=\"postfix\"");
        }
      }
      case INNER -> dots(out);
      case PUNCT -> {
        if (!text.equals(",") && !text.equals(";")) {
          spaces(NONE, context.level() > 0 ? NONE : THIN, out);
        }
      }
      default -> {
        // As the dictionary says.
      }
    }
    out.raw(">").text(text).raw("</mo>");
  }

  private boolean isWord() {
    return Character.isLetter(symbol.text().codePointAt(0));
  }

  private void sign(boolean first, Html out) {
    if (SIGNS.contains(symbol.text()) && context.level() == 0 && symbol.kind() == Kind.BIN) {
      out.raw(first ? "" : " form=\"prefix\"");
    } else {
      spaces(NONE, NONE, out);
    }
  }

  private void relation(Html out) {
    String text = symbol.text();
    if (context.level() > 0) {
      spaces(NONE, NONE, out);
    } else if (before == Kind.REL || after == Kind.REL || isWord() || text.equals(":")) {
      spaces(before == Kind.REL ? NONE : THICK, after == Kind.REL ? NONE : THICK, out);
    }
  }

  private void dots(Html out) {
    boolean script = context.level() > 0;
    boolean left =
        switch (before) {
          case ORD, CLOSE, INNER, PUNCT -> !script;
          default -> false;
        };
    boolean right =
        switch (after) {
          case ORD, OP, OPEN, INNER -> !script;
          default -> false;
        };
    // Punctuation has its space already.
    spaces(left && before != Kind.PUNCT ? THIN : NONE, right ? THIN : NONE, out);
  }

  private static void spaces(String left, String right, Html out) {
    out.attribute("lspace", left).attribute("rspace", right);
  }

  /** Whether a symbol that is spaced as a letter is an operator all the same. */
  private boolean isOperator() {
    if (symbol.kind() != Kind.ORD) {
      return true;
    }
    String text = symbol.text();
    if (text.length() == 1 && "=<>:+\u2212|\u2016/,;()[]{}!\u2032\u2033\u2034".contains(text)) {
      return true;
    }
    Node known = Symbols.character(text);
    boolean operator = known != null && known.kind() != Kind.ORD && known.kind() != Kind.NONE;
    return operator || text.startsWith("\u2032");
  }

  private void identifier(Html out) {
    String text = symbol.text();
    boolean single = text.codePointCount(0, text.length()) == 1;
    boolean slants = single && slants(text.codePointAt(0));
    out.raw(symbol.upright() && slants ? "<mi mathvariant=\"normal\">" : "<mi>");
    out.text(text).raw("</mi>");
  }

  /** Whether browsers slant a letter that is alone (MathML Core, "italic mappings"). */
  private static boolean slants(int c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= 0x391 && c <= 0x3F5)
        || c == 0x131
        || c == 0x237
        || c == 0x2202
        || c == 0x2207;
  }

  /** Writes a large operator. */
  static void large(Node.Symbol symbol, boolean movesNever, Html out) {
    out.raw(movesNever ? "<mo movablelimits=\"false\">" : "<mo>");
    out.text(symbol.text()).raw("</mo>");
  }

  /** Writes a delimiter that grows with what is beside it; nothing for an empty one. */
  static void stretched(String text, String form, Html out) {
    if (text.isEmpty()) {
      return;
    }
    out.raw("<mo stretchy=\"true\"").attribute("form", form);
    if (form.equals("infix")) {
      spaces(THIN, THIN, out);
    }
    out.raw(">").text(text).raw("</mo>");
  }

  /** Writes a delimiter of a size. */
  static void sized(Node.Sized sized, Html out) {
    out.raw("<mo stretchy=\"true\"")
        .attribute("minsize", sized.size())
        .attribute("maxsize", sized.size());
    switch (sized.kind()) {
      case OPEN -> out.raw(" form=\"prefix\"");
      case CLOSE -> out.raw(" form=\"postfix\"");
      case REL -> spaces(THICK, THICK, out);
      default -> spaces(NONE, NONE, out);
    }
    out.raw(">").text(sized.text()).raw("</mo>");
  }
}
