package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Alphabet;
import io.github.shelfmark.math.symbol.Symbols;
import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Limits;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one formula. */
public final class FormulaReader {
  /** The tree is read and written recursively. */
  private static final int DEEPEST = 100;

  private final Tokens tokens;
  private Alphabet font = Alphabet.NORMAL;
  private @Nullable Node tag;
  private int depth;

  private FormulaReader(String text, Map<String, Macro> macros) {
    this.tokens = new Tokens(text, macros);
  }

  /**
   * Reads a formula.
   *
   * @param text its TeX
   * @param macros the macros of the site
   * @param style the style that it is written in
   * @return its tree
   * @throws FormulaException if it cannot be read
   */
  public static Node read(String text, SiteMacros macros, Style style) {
    FormulaReader reader = new FormulaReader(text, macros.all());
    return reader.formula(style);
  }

  private Node formula(Style style) {
    Node whole = TableReader.lines(this, style);
    Token end = tokens.take();
    if (!end.isEnd()) {
      throw unexpected(end);
    }
    Node tagged = tag;
    return tagged == null ? whole : TableReader.tagged(whole, tagged, style);
  }

  Tokens tokens() {
    return tokens;
  }

  /** What is wrong with a token that stands where it means nothing. */
  static FormulaException unexpected(Token token) {
    String hint =
        switch (token.text()) {
          case "}" -> "Remove it, or add the \"{\" that it closes.";
          case "&" -> "Columns are parts of an environment, such as aligned; \\& is the sign.";
          case "\\right", "\\middle" -> "It needs a \\left before it.";
          case "\\end" -> "It needs a \\begin before it.";
          case "#" -> "\\# is the sign.";
          case "$" -> "\\$ is the sign.";
          default -> "Look for what is missing before it.";
        };
    return new FormulaException(token.index(), token.shown() + " is not expected here", hint);
  }

  /**
   * Reads nodes until something ends them, which is not taken.
   *
   * @param bracket whether a closing bracket does
   */
  Node row(boolean bracket) {
    enter(tokens.peek());
    Alphabet outer = font;
    List<Node> nodes = new ArrayList<>();
    Node result = null;
    while (result == null) {
      Token token = tokens.peek();
      Switches.Switch change = token.isCommand() ? Switches.named(token.text()) : null;
      if (isEnd(token, bracket)) {
        result = Joining.row(nodes);
      } else if (change != null) {
        tokens.take();
        result = change.rest(this, token, nodes, bracket);
      } else {
        nodes.add(scripted());
      }
    }
    font = outer;
    depth--;
    return result;
  }

  /** Counts a level of nesting, as texts have them as well, until {@link #leave}. */
  void enter(Token token) {
    if (++depth > DEEPEST) {
      throw new FormulaException(
          token.index(),
          "the formula is nested more than " + DEEPEST + " levels deep",
          "Make it of fewer groups.");
    }
  }

  void leave() {
    depth--;
  }

  private static boolean isEnd(Token token, boolean bracket) {
    return switch (token.text()) {
      case "", "}", "&", "\\\\", "\\right", "\\middle", "\\end", "$" -> true;
      case "]" -> bracket;
      default -> false;
    };
  }

  /** The font of letters. */
  Alphabet font() {
    return font;
  }

  /** A font for the rest of the group. */
  void setFont(Alphabet alphabet) {
    font = alphabet;
  }

  /** An argument whose letters are of a font. */
  Node inFont(Alphabet alphabet, Token call) {
    Alphabet outer = font;
    font = alphabet;
    Node node = argument(call);
    font = outer;
    return node;
  }

  /** The argument of a command: a group, or what stands next. */
  Node argument(Token call) {
    Token next = tokens.peek();
    if (isEnd(next, false)) {
      throw new FormulaException(
          call.index(),
          call.shown() + " lacks an argument",
          "Write the argument in braces behind it.");
    }
    return atom();
  }

  /** The argument in brackets; null if there is none. */
  @Nullable Node optional() {
    Token open = tokens.peek();
    if (!open.is("[")) {
      return null;
    }
    tokens.take();
    Node node = row(true);
    if (!tokens.take().is("]")) {
      throw Tokens.unclosed(open);
    }
    return node;
  }

  /** A tag for the row that is being read, or for the whole formula. */
  void tag(Node node) {
    tag = node;
  }

  /** Takes the tag that has been read. */
  @Nullable Node takeTag() {
    Node taken = tag;
    tag = null;
    return taken;
  }

  /** The next node with its scripts. */
  private Node scripted() {
    Token first = tokens.peek();
    boolean none = first.is("^") || first.is("_") || first.is("'");
    Node base = none ? Node.Row.of() : atom();
    return ScriptReader.read(this, base instanceof Node.Digits digits ? number(digits) : base);
  }

  /** A number as a whole, so that its scripts do not belong to its last digit. */
  private Node number(Node.Digits first) {
    StringBuilder text = new StringBuilder(first.text());
    Token token = tokens.next();
    while (Characters.isDigit(token)) {
      text.append(Characters.digit(token, font));
      token = tokens.next();
    }
    tokens.push(token);
    return new Node.Digits(text.toString());
  }

  /** The next node without its scripts. */
  Node atom() {
    Token token = tokens.take();
    if (token.is("{")) {
      Node group = row(false);
      if (!tokens.take().is("}")) {
        throw Tokens.unclosed(token);
      }
      return Joining.group(group);
    }
    return token.isCommand() ? command(token) : Characters.node(token, font);
  }

  private Node command(Token token) {
    Node symbol = Symbols.named(token.text());
    if (symbol != null) {
      return symbol instanceof Node.Symbol letter ? Characters.inFont(letter, font) : symbol;
    }
    Command command = Commands.named(token.text());
    if (command != null) {
      enter(token);
      Node node = command.read(this, token);
      depth--;
      return node;
    }
    if (token.text().startsWith("\\verb")) {
      String text = token.text();
      return new Node.Words(text.substring("\\verb".length() + 1, text.length() - 1), "mono");
    }
    throw Commands.unknown(token);
  }

  /** Sets where the scripts of an operator stand. */
  static Node limits(Node base, Limits limits, Token token) {
    if (base instanceof Node.Operator operator) {
      return new Node.Operator(operator.content(), operator.named(), limits);
    }
    if (base.kind() == Kind.OP) {
      return new Node.Operator(base, false, limits);
    }
    throw new FormulaException(
        token.index(),
        token.text() + " does not follow an operator",
        "Write it directly behind an operator such as \\sum.");
  }
}
