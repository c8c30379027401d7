package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Spaces. */
final class SpaceCommands {
  private static final int LONGEST_LENGTH = 20;

  private SpaceCommands() {}

  static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    space(all, 3.0 / 18, "\\,", "\\thinspace");
    space(all, 4.0 / 18, "\\:", "\\>", "\\medspace");
    space(all, 5.0 / 18, "\\;", "\\thickspace");
    space(all, -3.0 / 18, "\\!", "\\negthinspace");
    space(all, -4.0 / 18, "\\negmedspace");
    space(all, -5.0 / 18, "\\negthickspace");
    space(all, 0.5, "\\enspace", "\\enskip");
    space(all, 1, "\\quad");
    space(all, 2, "\\qquad");
    for (String name : new String[] {"\\ ", "\\space", "\\nobreakspace"}) {
      all.put(name, (reader, token) -> Characters.TIE);
    }
    all.put(
        "\\hspace",
        (reader, token) -> {
          if (reader.tokens().peek().is("*")) {
            reader.tokens().take();
          }
          return space(length(reader.tokens().word(token), token));
        });
    for (String name : new String[] {"\\kern", "\\mkern", "\\hskip", "\\mskip"}) {
      all.put(name, (reader, token) -> space(length(reader, token)));
    }
    for (String name : new String[] {"\\nobreak", "\\allowbreak", "\\relax"}) {
      all.put(name, (reader, token) -> new Node.Space(0));
    }
    return all;
  }

  private static void space(Map<String, Command> all, double em, String... names) {
    Node space = new Node.Space(em);
    for (String name : names) {
      all.put(name, (reader, token) -> space);
    }
  }

  private static Node space(OptionalDouble width) {
    return new Node.Space(width.orElse(0));
  }

  /** A length behind a command, in braces or not. */
  static OptionalDouble length(FormulaReader reader, Token call) {
    Token first = reader.tokens().peek();
    if (first.is("{")) {
      return length(reader.tokens().word(call), call);
    }
    StringBuilder text = new StringBuilder();
    int letters = 0;
    while (letters < 2 && text.length() < LONGEST_LENGTH) {
      Token token = reader.tokens().next();
      if (token.isEnd()) {
        break;
      }
      text.append(token.text());
      letters += Character.isLetter(token.text().charAt(0)) ? 1 : 0;
    }
    return length(text.toString(), call);
  }

  /** A length that was read. */
  static OptionalDouble length(String text, Token call) {
    OptionalDouble length = Lengths.read(text);
    if (length.isEmpty()) {
      throw new FormulaException(
          call.index(),
          "\"" + text + "\" behind " + call.text() + " is no length",
          "Write a number of at most 100 em and a unit, such as 1em, 3mu or -2pt.");
    }
    return length;
  }
}
