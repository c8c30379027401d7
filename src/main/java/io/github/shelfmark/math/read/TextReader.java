package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Symbols;
import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads text within a formula, in which dollar signs begin formulas again. */
final class TextReader {
  private static final int DEEPEST = 20;

  /** The combining characters of the commands for accents in text. */
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("\\'", "\u0301"),
          Map.entry("\\`", "\u0300"),
          Map.entry("\\^", "\u0302"),
          Map.entry("\\~", "\u0303"),
          Map.entry("\\\"", "\u0308"),
          Map.entry("\\=", "\u0304"),
          Map.entry("\\.", "\u0307"),
          Map.entry("\\u", "\u0306"),
          Map.entry("\\v", "\u030C"),
          Map.entry("\\H", "\u030B"),
          Map.entry("\\c", "\u0327"),
          Map.entry("\\r", "\u030A"));

  private final FormulaReader reader;
  private final Tokens tokens;
  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private TextReader(FormulaReader reader) {
    this.reader = reader;
    this.tokens = reader.tokens();
  }

  /** Reads the argument of a command as text. */
  static Node read(FormulaReader reader, Token call) {
    TextReader text = new TextReader(reader);
    String look = TextCommands.look(call.text());
    text.argument(call, look == null ? "" : look, 0);
    return text.nodes.size() == 1
        ? text.nodes.get(0)
        : new Node.Row(List.copyOf(text.nodes), Kind.ORD);
  }

  private void argument(Token call, String look, int depth) {
    if (depth > DEEPEST) {
      throw new FormulaException(
          call.index(), "the text is nested more than " + DEEPEST + " levels deep", "Shorten it.");
    }
    // Commands in a text may have texts again.
    reader.enter(call);
    Token open = tokens.take();
    if (open.is("{")) {
      group(open, look, depth);
    } else {
      tokens.push(open);
      for (Token token : tokens.argument(call)) {
        add(token, look, depth);
      }
    }
    flush(look);
    reader.leave();
  }

  private void group(Token open, String look, int depth) {
    while (true) {
      Token token = tokens.inText();
      if (token.isEnd()) {
        throw Tokens.unclosed(open);
      }
      if (token.is("}")) {
        return;
      }
      add(token, look, depth);
    }
  }

  private void flush(String look) {
    if (!text.isEmpty()) {
      nodes.add(new Node.Words(text.toString(), look));
      text.setLength(0);
    }
  }

  private void add(Token token, String look, int depth) {
    switch (token.text()) {
      case "{" -> {
        if (depth > DEEPEST) {
          throw FormulaReader.unexpected(token);
        }
        group(token, look, depth + 1);
      }
      case "$" -> {
        flush(look);
        nodes.add(reader.row(false));
        Token end = tokens.take();
        if (!end.is("$")) {
          throw FormulaReader.unexpected(end);
        }
      }
      // Spaces at the ends of text in MathML are no space.
      case " ", "~", "\\ ", "\\space" -> text.append('\u00A0');
      case "`" -> quote("\u2018", "\u201C");
      case "'" -> quote("\u2019", "\u201D");
      case "-" -> dash();
      case "&", "\\\\", "#" -> throw FormulaReader.unexpected(token);
      default -> {
        if (token.isCommand()) {
          command(token, look, depth);
        } else {
          text.append(token.text());
        }
      }
    }
  }

  private void quote(String single, String twice) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == single.charAt(0)) {
      text.setLength(text.length() - 1);
      text.append(twice);
    } else {
      text.append(single);
    }
  }

  /** Two hyphens are a dash, three are a long one. */
  private void dash() {
    int last = text.length() - 1;
    char before = last < 0 ? ' ' : text.charAt(last);
    if (before == '-') {
      text.setCharAt(last, '\u2013');
    } else if (before == '\u2013') {
      text.setCharAt(last, '\u2014');
    } else {
      text.append('-');
    }
  }

  private void command(Token token, String look, int depth) {
    String name = token.text();
    String inner = TextCommands.look(name);
    String accent = ACCENTS.get(name);
    if (inner != null) {
      flush(look);
      argument(token, join(look, inner), depth + 1);
    } else if (accent != null) {
      accent(token, accent);
    } else if (Symbols.named(name) instanceof Node.Symbol symbol) {
      text.append(symbol.text());
    } else {
      other(token, look);
    }
  }

  private void other(Token token, String look) {
    switch (token.text()) {
      case "\\textbackslash" -> text.append('\\');
      case "\\textasciitilde" -> text.append('~');
      case "\\textasciicircum" -> text.append('^');
      case "\\textendash" -> text.append('\u2013');
      case "\\textemdash" -> text.append('\u2014');
      case "\\textunderscore" -> text.append('_');
      case "\\textdegree" -> text.append('\u00B0');
      case "\\textless" -> text.append('<');
      case "\\textgreater" -> text.append('>');
      case "\\textbar" -> text.append('|');
      case "\\textdollar" -> text.append('$');
      case "\\ss" -> text.append('\u00DF');
      case "\\ae" -> text.append('\u00E6');
      case "\\oe" -> text.append('\u0153');
      case "\\o" -> text.append('\u00F8');
      case "\\i" -> text.append('\u0131');
      default -> {
        // Spaces, colours and the like are the same in text and in formulas.
        Command command = Commands.named(token.text());
        if (command == null) {
          throw Commands.unknown(token);
        }
        flush(look);
        nodes.add(command.read(reader, token));
      }
    }
  }

  private void accent(Token call, String accent) {
    StringBuilder letters = new StringBuilder();
    for (Token token : tokens.argument(call)) {
      letters.append(token.text().startsWith("\\") ? token.text().substring(1) : token.text());
    }
    int first = letters.isEmpty() ? 0 : Character.charCount(letters.codePointAt(0));
    letters.insert(first, accent);
    text.append(Normalizer.normalize(letters, Normalizer.Form.NFC));
  }

  private static String join(String outer, String inner) {
    if (outer.isEmpty() || inner.isEmpty() || outer.contains(inner)) {
      return outer.isEmpty() ? inner : outer;
    }
    return outer + " " + inner;
  }
}
