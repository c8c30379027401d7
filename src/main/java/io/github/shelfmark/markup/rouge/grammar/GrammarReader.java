package io.github.shelfmark.markup.rouge.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads grammars; their notation is described at the package. */
public final class GrammarReader {
  private final GrammarSource source;
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, Integer> keys = new HashMap<>();
  private int searches;

  private GrammarReader(GrammarSource source) {
    this.source = source;
  }

  /**
   * Reads a grammar.
   *
   * @param text the grammar
   * @param files the texts of the grammars that it may extend, by their names
   * @throws IllegalArgumentException if it is not a grammar
   */
  public static Grammar read(String text, Function<String, String> files) {
    GrammarReader reader = new GrammarReader(new GrammarSource(text, files));
    for (String name : reader.source.states.keySet()) {
      reader.states.put(name, new State(name, new ArrayList<>()));
    }
    Map<String, List<Rule>> own = new HashMap<>();
    for (State state : reader.states.values()) {
      reader.addRules(state.name(), state.rules(), new HashSet<>(), own);
    }
    List<Rule.Step> start = reader.steps(reader.source.start);
    return new Grammar(Map.copyOf(reader.states), start, Map.copyOf(reader.keys), reader.searches);
  }

  /** The rules of a state in their order, with those that it includes. */
  private void addRules(
      String state, List<Rule> rules, Set<String> within, Map<String, List<Rule>> own) {
    List<String> lines = source.states.get(state);
    if (lines == null || !within.add(state)) {
      throw new IllegalArgumentException("the state \"" + state + "\" cannot be included");
    }
    for (String line : lines) {
      if (line.startsWith("include ")) {
        String name = GrammarSource.included(line.substring("include ".length()).strip(), state);
        addRules(name, rules, within, own);
      } else {
        rules.addAll(own.computeIfAbsent(line, text -> List.of(rule(text))));
      }
    }
    within.remove(state);
  }

  private Rule rule(String line) {
    List<String> pieces = RuleText.split(line);
    List<Rule.Part> parts = new ArrayList<>();
    List<Pattern> all = new ArrayList<>();
    for (String piece : pieces.subList(1, pieces.size())) {
      int blank = piece.indexOf(' ');
      String kind = blank < 0 ? piece : piece.substring(0, blank);
      Pattern pattern = pattern(blank < 0 ? "" : piece.substring(blank + 1));
      parts.add(new Rule.Part(kind(kind), pattern));
      all.add(pattern);
    }
    Patterns.Sequence whole = new Patterns.Sequence(all);
    return new Rule(
        List.copyOf(parts),
        steps(pieces.get(0)),
        new CharSet(c -> c < CharSet.ASCII && whole.mayBegin((char) c), false),
        whole.mayBeginBeyondAscii(),
        whole.mayBeEmpty());
  }

  private static Rule.Kind kind(String name) {
    if (name.startsWith("@@")) {
      return new Rule.Kind(name.substring(2), Rule.Way.FRESH_LEXER);
    }
    if (name.startsWith("@")) {
      return new Rule.Kind(name.substring(1), Rule.Way.LEXER);
    }
    return new Rule.Kind(name.intern(), name.equals("-") ? Rule.Way.NOTHING : Rule.Way.TOKEN);
  }

  private List<Rule.Step> steps(String text) {
    List<Rule.Step> steps = new ArrayList<>();
    String[] all = text.strip().split("\\s+", -1);
    int at = 0;
    while (at < all.length && !all[at].isEmpty()) {
      Rule.Action action = Rule.Action.valueOf(all[at].toUpperCase(Locale.ROOT));
      at++;
      String argument = "";
      if (action == Rule.Action.POP) {
        boolean counted = at < all.length && Character.isDigit(all[at].charAt(0));
        argument = counted ? all[at] : "1";
        at += counted ? 1 : 0;
      } else if (action != Rule.Action.RESET) {
        argument = all[at];
        at++;
        check(action, argument);
      }
      steps.add(new Rule.Step(action, argument));
    }
    return List.copyOf(steps);
  }

  private void check(Rule.Action action, String argument) {
    boolean leads = action == Rule.Action.PUSH || action == Rule.Action.GOTO;
    if (leads && !argument.equals("self") && !states.containsKey(argument)) {
      throw new IllegalArgumentException("there is no state \"" + argument + "\"");
    }
  }

  private Pattern pattern(String text) {
    return new PatternReader(text, new Meanings()).read();
  }

  /** What names mean in the patterns of this grammar. */
  private final class Meanings implements PatternReader.Names {
    @Override
    public Pattern pattern(String name) {
      Pattern known = patterns.get(name);
      if (known != null) {
        return known;
      }
      String text = source.patterns.get(name);
      if (text == null) {
        throw new IllegalArgumentException("there is no pattern \"" + name + "\"");
      }
      Pattern made = GrammarReader.this.pattern(text);
      patterns.put(name, made);
      return made;
    }

    @Override
    public Set<String> words(String list) {
      return words.computeIfAbsent(list, this::makeWords);
    }

    private Set<String> makeWords(String list) {
      List<String> all = source.words.get(list);
      if (all == null) {
        throw new IllegalArgumentException("there is no list \"" + list + "\"");
      }
      Set<String> set = new HashSet<>();
      for (String word : all) {
        set.add(ignoreCase(list) ? word.toLowerCase(Locale.ROOT) : word);
      }
      return Set.copyOf(set);
    }

    @Override
    public boolean ignoreCase(String list) {
      return source.ignoreCase.getOrDefault(list, false);
    }

    @Override
    public int search() {
      return searches++;
    }

    @Override
    public int key(String name) {
      return keys.computeIfAbsent(name, unused -> keys.size());
    }
  }
}
