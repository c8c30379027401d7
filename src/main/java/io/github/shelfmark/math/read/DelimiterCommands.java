package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Symbols;
import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Delimiters that grow with what is between them, and those of a size. */
final class DelimiterCommands {
  private static final String NO_DELIMITER =
      "Delimiters are ( ) [ ] \\{ \\} | \\| / \\langle \\rangle \\lfloor and the like;"
          + " a full stop is none.";

  private DelimiterCommands() {}

  static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    all.put("\\left", DelimiterCommands::left);
    sized(all, "big", "1.2em");
    sized(all, "Big", "1.8em");
    sized(all, "bigg", "2.4em");
    sized(all, "Bigg", "3em");
    return all;
  }

  private static void sized(Map<String, Command> all, String name, String size) {
    sized(all, name, size, Kind.ORD);
    sized(all, name + "l", size, Kind.OPEN);
    sized(all, name + "r", size, Kind.CLOSE);
    sized(all, name + "m", size, Kind.REL);
  }

  private static void sized(Map<String, Command> all, String name, String size, Kind kind) {
    all.put("\\" + name, (reader, token) -> new Node.Sized(delimiter(reader, token), size, kind));
  }

  private static Node left(FormulaReader reader, Token token) {
    String open = delimiter(reader, token);
    List<Node> parts = new ArrayList<>();
    parts.add(reader.row(false));
    Token end = reader.tokens().take();
    while (end.is("\\middle")) {
      parts.add(new Node.Middle(delimiter(reader, end)));
      parts.add(reader.row(false));
      end = reader.tokens().take();
    }
    if (!end.is("\\right")) {
      throw new FormulaException(
          token.index(),
          "\\left has no \\right",
          "Add \\right and a delimiter; \"\\right.\" shows none.");
    }
    return new Node.Fenced(open, List.copyOf(parts), delimiter(reader, end));
  }

  /** The delimiter behind a command; empty if it is a full stop. */
  private static String delimiter(FormulaReader reader, Token call) {
    return delimiter(reader.tokens().take(), call);
  }

  /** A delimiter as an argument of its own; nothing in the braces is none. */
  static String argument(FormulaReader reader, Token call) {
    List<Token> tokens = reader.tokens().argument(call);
    return tokens.isEmpty() ? "" : delimiter(tokens.get(0), call);
  }

  private static String delimiter(Token token, Token call) {
    switch (token.text()) {
      case "." -> {
        return "";
      }
      case "<" -> {
        return "\u27E8";
      }
      case ">" -> {
        return "\u27E9";
      }
      case "\\backslash" -> {
        return "\\";
      }
      case "(", ")", "[", "]", "|", "/" -> {
        return token.text();
      }
      default -> {
        // Known by its name or character.
      }
    }
    Node node = token.isCommand() ? Symbols.named(token.text()) : Symbols.character(token.text());
    if (node instanceof Node.Symbol symbol && isDelimiter(symbol)) {
      return symbol.text();
    }
    throw new FormulaException(
        token.isEnd() ? call.index() : token.index(),
        token.shown() + " behind " + call.text() + " is no delimiter",
        NO_DELIMITER);
  }

  private static boolean isDelimiter(Node.Symbol symbol) {
    return switch (symbol.kind()) {
      case OPEN, CLOSE -> true;
      case REL -> "\u2191\u2193\u2195\u21D1\u21D3\u21D5\u2223\u2225".contains(symbol.text());
      default -> "|\u2016".contains(symbol.text());
    };
  }
}
