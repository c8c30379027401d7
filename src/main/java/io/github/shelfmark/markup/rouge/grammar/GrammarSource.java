package io.github.shelfmark.markup.rouge.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The parts of a grammar as text, with those of the grammars that it extends. */
final class GrammarSource {
  /** What stands before the name of a state that another one of the same name has replaced. */
  private static final String SUPER = "super ";

  final Map<String, String> patterns = new HashMap<>();
  final Map<String, List<String>> words = new HashMap<>();
  final Map<String, Boolean> ignoreCase = new HashMap<>();
  final Map<String, List<String>> states = new HashMap<>();
  String start = "";

  private final Function<String, String> files;

  /**
   * Reads a grammar.
   *
   * @param files the texts of grammars by their names
   */
  GrammarSource(String text, Function<String, String> files) {
    this.files = files;
    readAll(text);
  }

  private void readAll(String text) {
    List<String> rules = new ArrayList<>();
    for (String statement : statements(text)) {
      if (statement.startsWith("  ")) {
        rules.add(statement.strip());
        continue;
      }
      int blank = statement.indexOf(' ');
      String word = blank < 0 ? statement : statement.substring(0, blank);
      String rest = blank < 0 ? "" : statement.substring(blank + 1).strip();
      switch (word) {
        case "extends" -> readAll(files.apply(rest));
        case "start" -> start = rest;
        case "words" -> addWords(rest);
        case "state" -> {
          rules = new ArrayList<>();
          setAside(rest);
          states.put(rest, rules);
        }
        default -> patterns.put(word, rest.substring(rest.indexOf('=') + 1));
      }
    }
  }

  /** Lines with those that continue them: indented below a start, more than two below a rule. */
  private static List<String> statements(String text) {
    List<String> statements = new ArrayList<>();
    boolean inState = false;
    for (String line : text.split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean indented = line.startsWith(" ");
      boolean rule = inState && line.startsWith("  ") && line.charAt(2) != ' ';
      if (!indented || rule) {
        statements.add(line);
        inState = indented || line.startsWith("state ");
      } else {
        int last = statements.size() - 1;
        statements.set(last, statements.get(last) + "\n" + line.strip());
      }
    }
    return statements;
  }

  private void setAside(String name) {
    List<String> old = states.remove(name);
    if (old != null) {
      setAside(SUPER + name);
      states.put(SUPER + name, old);
    }
  }

  /** The name of the state that {@code include} means in a state. */
  static String included(String name, String inState) {
    return name.equals("super") ? SUPER + inState : name;
  }

  private void addWords(String rest) {
    int colon = rest.indexOf(':');
    String head = rest.substring(0, colon);
    int blank = head.indexOf(' ');
    String name = blank < 0 ? head : head.substring(0, blank);
    String option = blank < 0 ? "" : head.substring(blank + 1);
    List<String> list = new ArrayList<>();
    if (option.equals("+")) {
      list.addAll(words.getOrDefault(name, List.of()));
    } else {
      ignoreCase.put(name, option.equals("i"));
    }
    for (String word : rest.substring(colon + 1).strip().split("\\s+", -1)) {
      list.add(option.equals("_") ? word.replace('_', ' ') : word);
    }
    words.put(name, list);
  }
}
