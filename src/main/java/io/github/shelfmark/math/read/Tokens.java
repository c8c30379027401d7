package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Lists;
import io.github.shelfmark.text.Budget;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of a formula in which macros are replaced by what they stand for. */
final class Tokens {
  /** Macros may call each other endlessly, or double what they are given. */
  private static final int MOST_CALLS = 2_000;

  private static final int MOST_TOKENS = 100_000;

  private static final Map<String, Macro> STANDARD = standard();

  private final Lexer lexer;
  private final Map<String, Macro> own;
  private final Deque<Token> pushed = new ArrayDeque<>();
  private int calls;
  private int made;

  Tokens(String text, Map<String, Macro> macros) {
    this.lexer = new Lexer(text);
    this.own = new HashMap<>(macros);
  }

  private static Map<String, Macro> standard() {
    Map<String, Macro> macros = new HashMap<>();
    Lists.read("macros").forEach((name, body) -> macros.put(name, Macro.of(body)));
    return macros;
  }

  /** The names of the macros that every formula has. */
  static Set<String> names() {
    return STANDARD.keySet();
  }

  /** The next token as it is. */
  Token next() {
    Token first = pushed.poll();
    return first == null ? lexer.next() : first;
  }

  /** The next token that is no space, as it is. */
  Token afterSpaces() {
    Token token = next();
    while (token.isSpace()) {
      token = next();
    }
    return token;
  }

  void push(Token token) {
    pushed.push(token);
  }

  /** The next token that is neither a space nor a macro. It is not taken. */
  Token peek() {
    Token token = expanded(true);
    push(token);
    return token;
  }

  /** As {@link #peek}, but takes it. */
  Token take() {
    return expanded(true);
  }

  /** The next token that is no macro. */
  Token inText() {
    return expanded(false);
  }

  private Token expanded(boolean skipsSpaces) {
    while (true) {
      Token token = skipsSpaces ? afterSpaces() : next();
      Macro macro = token.isCommand() ? macro(token.text()) : null;
      if (macro == null) {
        return token;
      }
      expand(token, macro);
    }
  }

  private @Nullable Macro macro(String name) {
    Macro macro = own.get(name);
    return macro == null ? STANDARD.get(name) : macro;
  }

  private void expand(Token call, Macro macro) {
    List<List<Token>> values = new ArrayList<>();
    for (int i = 0; i < macro.arguments(); i++) {
      List<Token> preset = i == 0 ? macro.preset() : null;
      values.add(preset == null ? argument(call) : optional(preset));
    }
    List<Token> tokens = macro.with(values, call.index());
    calls++;
    made += tokens.size();
    Budget.current().steps(tokens.size(), call.text());
    if (calls > MOST_CALLS || made > MOST_TOKENS) {
      throw new FormulaException(
          call.index(),
          "the macros of the formula become more than "
              + (calls > MOST_CALLS ? MOST_CALLS + " calls" : MOST_TOKENS + " tokens"),
          "Look for a macro that calls itself.");
    }
    for (int i = tokens.size() - 1; i >= 0; i--) {
      push(tokens.get(i));
    }
  }

  /** Defines a macro. */
  void define(String name, Macro macro) {
    own.put(name, macro);
  }

  /** Says that a command means the same as another one from now on. */
  void alias(String name, Token meaning) {
    Macro macro = macro(meaning.text());
    own.put(name, macro == null ? new Macro(0, null, List.of(meaning)) : macro);
  }

  /** Whether there is a macro of a name. */
  boolean isMacro(String name) {
    return macro(name) != null;
  }

  /** The tokens of an argument, without the braces around it. */
  List<Token> argument(Token call) {
    Token first = afterSpaces();
    if (first.isEnd() || first.is("}")) {
      throw new FormulaException(
          call.index(),
          call.text() + " lacks an argument",
          "Write the argument in braces behind it.");
    }
    if (!first.is("{")) {
      return List.of(first);
    }
    List<Token> tokens = new ArrayList<>();
    int depth = 1;
    while (true) {
      Token token = next();
      if (token.isEnd()) {
        throw unclosed(first);
      }
      depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
      if (depth == 0) {
        return tokens;
      }
      tokens.add(token);
    }
  }

  /** The tokens in brackets; the preset ones if there are none. */
  List<Token> optional(List<Token> preset) {
    Token first = afterSpaces();
    if (!first.is("[")) {
      push(first);
      return preset;
    }
    List<Token> tokens = new ArrayList<>();
    int depth = 0;
    while (true) {
      Token token = next();
      if (token.isEnd()) {
        throw unclosed(first);
      }
      if (token.is("]") && depth == 0) {
        return tokens;
      }
      depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
      tokens.add(token);
    }
  }

  /** The characters of an argument that is no formula, such as the name of a colour. */
  String word(Token call) {
    return text(argument(call));
  }

  /** As {@link #word}, for an argument in brackets; empty if there is none. */
  String optionalWord() {
    return text(optional(List.of()));
  }

  private static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.text()));
    return text.toString().strip();
  }

  static FormulaException unclosed(Token open) {
    String close = open.is("{") ? "}" : "]";
    return new FormulaException(
        open.index(),
        open.shown() + " is not closed",
        "Add \"" + close + "\" where the group ends.");
  }
}
