package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Environments, tags and macros. */
final class StructureCommands {
  private static final Node NOTHING = new Node.Space(0);
  private static final int MOST_ARGUMENTS = 9;

  private StructureCommands() {}

  static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    all.put("\\begin", TableReader::environment);
    all.put("\\tag", StructureCommands::tag);
    for (String name : new String[] {"\\notag", "\\nonumber"}) {
      all.put(name, (reader, token) -> NOTHING);
    }
    all.put(
        "\\label",
        (reader, token) -> {
          reader.tokens().word(token);
          return NOTHING;
        });
    for (String name : new String[] {"\\newcommand", "\\renewcommand", "\\providecommand"}) {
      all.put(name, StructureCommands::newCommand);
    }
    for (String name : new String[] {"\\def", "\\gdef"}) {
      all.put(name, StructureCommands::define);
    }
    all.put("\\let", StructureCommands::let);
    all.put("\\DeclareMathOperator", StructureCommands::operator);
    return all;
  }

  private static Node tag(FormulaReader reader, Token token) {
    boolean star = reader.tokens().peek().is("*");
    if (star) {
      reader.tokens().take();
    }
    Node text = TextReader.read(reader, token);
    reader.tag(star ? text : Joining.row(List.of(words("("), text, words(")"))));
    return NOTHING;
  }

  private static Node words(String text) {
    return new Node.Words(text, "");
  }

  /** {@code \newcommand{\name}[2][preset]{body}}; {@code \providecommand} keeps what there is. */
  private static Node newCommand(FormulaReader reader, Token token) {
    Tokens tokens = reader.tokens();
    String name = name(tokens.argument(token), token);
    String count = tokens.optionalWord();
    List<Token> none = List.of();
    List<Token> preset = tokens.optional(none);
    List<Token> body = tokens.argument(token);
    int arguments = count.isEmpty() ? 0 : number(count, token);
    boolean keeps =
        token.is("\\providecommand") && (tokens.isMacro(name) || Commands.named(name) != null);
    if (!keeps) {
      tokens.define(name, new Macro(arguments, preset == none ? null : preset, body));
    }
    return NOTHING;
  }

  private static int number(String text, Token call) {
    int number = text.length() == 1 ? text.charAt(0) - '0' : -1;
    if (number < 0 || number > MOST_ARGUMENTS) {
      throw new FormulaException(
          call.index(), "\"" + text + "\" is no number of arguments", "Write 0 to 9.");
    }
    return number;
  }

  private static String name(List<Token> tokens, Token call) {
    if (tokens.size() != 1 || !tokens.get(0).isCommand()) {
      throw new FormulaException(
          call.index(),
          call.text() + " is not followed by the name of a command",
          "Write it as in \\newcommand{\\name}{body}.");
    }
    return tokens.get(0).text();
  }

  /** {@code \def\name#1#2{body}}. */
  private static Node define(FormulaReader reader, Token token) {
    Tokens tokens = reader.tokens();
    String name = name(List.of(tokens.afterSpaces()), token);
    int arguments = 0;
    Token next = tokens.afterSpaces();
    while (next.is("#")) {
      arguments++;
      Token number = tokens.next();
      if (!number.is(Integer.toString(arguments)) || arguments > MOST_ARGUMENTS) {
        throw FormulaReader.unexpected(number);
      }
      next = tokens.afterSpaces();
    }
    if (!next.is("{")) {
      throw new FormulaException(
          next.index(),
          "text between the arguments of \\def is not read",
          "Write \\def\\name#1#2{body}.");
    }
    tokens.push(next);
    tokens.define(name, new Macro(arguments, null, tokens.argument(token)));
    return NOTHING;
  }

  private static Node let(FormulaReader reader, Token token) {
    Tokens tokens = reader.tokens();
    String name = name(List.of(tokens.afterSpaces()), token);
    Token meaning = tokens.afterSpaces();
    if (meaning.is("=")) {
      meaning = tokens.afterSpaces();
    }
    tokens.alias(name, meaning);
    return NOTHING;
  }

  /** {@code \DeclareMathOperator*{\name}{text}}. */
  private static Node operator(FormulaReader reader, Token token) {
    Tokens tokens = reader.tokens();
    Token star = tokens.afterSpaces();
    List<Token> body = new ArrayList<>();
    body.add(new Token("\\operatorname", token.index()));
    if (star.is("*")) {
      body.add(star);
    } else {
      tokens.push(star);
    }
    String name = name(tokens.argument(token), token);
    body.add(new Token("{", token.index()));
    body.addAll(tokens.argument(token));
    body.add(new Token("}", token.index()));
    tokens.define(name, new Macro(0, null, List.copyOf(body)));
    return NOTHING;
  }
}
