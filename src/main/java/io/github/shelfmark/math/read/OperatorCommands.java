package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Alphabet;
import io.github.shelfmark.math.symbol.Symbols;
import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Limits;
import io.github.shelfmark.math.tree.Node;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of functions, and what makes an operator or a relation of anything. */
final class OperatorCommands {
  private static final String FUNCTIONS =
      "arccos arcctg arcsin arctan arctg arg ch cos cosec cosh cot cotg coth csc ctg cth deg dim"
          + " exp hom ker lg ln log sec sh sin sinh tan tanh tg th";

  private static final String WITH_LIMITS = "det gcd inf lim max min Pr sup";

  private OperatorCommands() {}

  static Map<String, Command> functions() {
    Map<String, Command> all = new LinkedHashMap<>();
    for (String name : FUNCTIONS.split(" ", -1)) {
      all.put("\\" + name, function(name, Limits.NEVER));
    }
    for (String name : WITH_LIMITS.split(" ", -1)) {
      all.put("\\" + name, function(name, Limits.DISPLAY));
    }
    return all;
  }

  private static Command function(String name, Limits limits) {
    Node operator = new Node.Operator(word(name), true, limits);
    return (reader, token) -> operator;
  }

  private static Node.Symbol word(String name) {
    return new Node.Symbol(name, Kind.ORD, /* upright= */ true, /* word= */ false);
  }

  static Map<String, Command> operators() {
    Map<String, Command> all = new LinkedHashMap<>();
    all.put("\\operatorname", OperatorCommands::named);
    all.put("\\operatornamewithlimits", (reader, token) -> named(reader, token, Limits.DISPLAY));
    all.put(
        "\\mathop",
        (reader, token) -> new Node.Operator(reader.argument(token), false, Limits.DISPLAY));
    all.put("\\mathord", as(Kind.ORD));
    all.put("\\mathbin", as(Kind.BIN));
    all.put("\\mathrel", as(Kind.REL));
    all.put("\\mathopen", as(Kind.OPEN));
    all.put("\\mathclose", as(Kind.CLOSE));
    all.put("\\mathpunct", as(Kind.PUNCT));
    all.put("\\mathinner", as(Kind.INNER));
    all.put("\\not", OperatorCommands::not);
    all.put("\\dots", OperatorCommands::dots);
    all.put("\\colon", (reader, token) -> new Node.Symbol(":", Kind.PUNCT, false, false));
    return all;
  }

  private static Node named(FormulaReader reader, Token token) {
    Token star = reader.tokens().peek();
    if (star.is("*")) {
      reader.tokens().take();
    }
    return named(reader, token, star.is("*") ? Limits.DISPLAY : Limits.NEVER);
  }

  private static Node named(FormulaReader reader, Token token, Limits limits) {
    Node content = reader.inFont(Alphabet.ROMAN, token);
    String plain = Joining.plain(content);
    return new Node.Operator(plain == null ? content : word(plain), true, limits);
  }

  private static Command as(Kind kind) {
    return (reader, token) -> {
      Node node = reader.argument(token);
      if (node instanceof Node.Symbol symbol) {
        return symbol.as(kind);
      }
      return node instanceof Node.Row row
          ? new Node.Row(row.nodes(), kind)
          : new Node.Row(List.of(node), kind);
    };
  }

  private static Node not(FormulaReader reader, Token token) {
    Node node = reader.argument(token);
    if (node instanceof Node.Symbol symbol) {
      String text = Normalizer.normalize(symbol.text() + "\u0338", Normalizer.Form.NFC);
      return new Node.Symbol(text, Kind.REL, symbol.upright(), false);
    }
    throw new FormulaException(
        token.index(),
        "\\not is not followed by a symbol",
        "Write it before a relation, as in \\not\\in.");
  }

  /** Dots are on the line before a comma and in the middle before an operator. */
  private static Node dots(FormulaReader reader, Token token) {
    Token next = reader.tokens().peek();
    Node after = next.isCommand() ? Symbols.named(next.text()) : null;
    boolean operator =
        switch (next.text()) {
          case "+", "-", "*", "=", "<", ">", ":" -> true;
          default -> next.text().startsWith("\\not");
        };
    Kind kind = after == null ? Kind.NONE : after.kind();
    boolean centred = operator || kind == Kind.BIN || kind == Kind.REL || kind == Kind.OP;
    return new Node.Symbol(centred ? "\u22EF" : "\u2026", Kind.INNER, true, false);
  }
}
