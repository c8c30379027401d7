package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Limits;
import io.github.shelfmark.math.tree.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands above and below the line behind a node: scripts, primes, limits. */
final class ScriptReader {
  private static final String SUPERSCRIPTS =
      "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077"
          + "\u2078\u2079\u207A\u207B\u207C\u207D\u207E\u2071\u207F";
  private static final String SUBSCRIPTS =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088"
          + "\u2089\u208A\u208B\u208C\u208D\u208E\u2090\u2091\u2092\u2093\u1D62\u2C7C\u2096\u2098\u2099";

  private final FormulaReader reader;
  private Node base;
  private @Nullable Node sub;
  private @Nullable Node sup;
  private int primes;

  private ScriptReader(FormulaReader reader, Node base) {
    this.reader = reader;
    this.base = base;
  }

  /** Reads the scripts behind a node. */
  static Node read(FormulaReader reader, Node base) {
    ScriptReader scripts = new ScriptReader(reader, base);
    scripts.read();
    return scripts.node();
  }

  private void read() {
    while (true) {
      Token token = reader.tokens().peek();
      switch (token.text()) {
        case "^" -> above(taken());
        case "_" -> below(taken());
        case "'", "\u2019", "\u2032" -> {
          once(sup == null, taken(), "superscript");
          primes++;
        }
        case "\\limits" -> base = FormulaReader.limits(base, Limits.ALWAYS, taken());
        case "\\nolimits" -> base = FormulaReader.limits(base, Limits.NEVER, taken());
        default -> {
          if (!characters(token)) {
            return;
          }
        }
      }
    }
  }

  private Token taken() {
    return reader.tokens().take();
  }

  private void above(Token token) {
    once(sup == null, token, "superscript");
    sup = reader.argument(token);
  }

  private void below(Token token) {
    once(sub == null, token, "subscript");
    sub = reader.argument(token);
  }

  private static void once(boolean first, Token token, String what) {
    if (!first) {
      throw new FormulaException(
          token.index(),
          "there are two " + what + "s at the same place",
          "Put braces around what belongs together.");
    }
  }

  /** Scripts that are characters of their own, such as ². */
  private boolean characters(Token first) {
    String set = setOf(first);
    if (set.isEmpty()) {
      return false;
    }
    List<Node> nodes = new ArrayList<>();
    Token token = first;
    while (!token.isEnd() && set.contains(token.text())) {
      String plain = Normalizer.normalize(taken().text(), Normalizer.Form.NFKC);
      String sign = plain.equals("\u2212") ? "-" : plain;
      nodes.add(Characters.node(new Token(sign, token.index()), reader.font()));
      token = reader.tokens().peek();
    }
    boolean above = set.equals(SUPERSCRIPTS);
    once((above ? sup : sub) == null, first, above ? "superscript" : "subscript");
    Node script = Joining.group(Joining.row(nodes));
    if (above) {
      sup = script;
    } else {
      sub = script;
    }
    return true;
  }

  private static String setOf(Token token) {
    if (token.isEnd() || token.text().charAt(0) < 0x80) {
      return "";
    }
    return SUPERSCRIPTS.contains(token.text())
        ? SUPERSCRIPTS
        : SUBSCRIPTS.contains(token.text()) ? SUBSCRIPTS : "";
  }

  private Node node() {
    Node above = sup;
    if (primes > 0) {
      Node marks = new Node.Symbol(primes(), Kind.ORD, false, false);
      above = above == null ? marks : Node.Row.of(marks, above);
    }
    return sub == null && above == null ? base : new Node.Scripts(base, sub, above);
  }

  private String primes() {
    return switch (primes) {
      case 1 -> "\u2032";
      case 2 -> "\u2033";
      case 3 -> "\u2034";
      default -> "\u2032".repeat(primes);
    };
  }
}
