package io.github.shelfmark.math.read;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.math.symbol.Symbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All commands that are neither symbols nor macros, by what they are about. */
public final class Commands {
  /** Commands that authors may expect, and what to do without them. */
  private static final Map<String, String> NOT_READ =
      Map.ofEntries(
          Map.entry("\\ce", "Write chemical formulas with \\mathrm, as in \\mathrm{H_2O}."),
          Map.entry("\\pu", "Write units with \\mathrm, as in 5\\,\\mathrm{km}."),
          Map.entry("\\href", "Put the link around the formula."),
          Map.entry("\\url", "Put the link behind the formula."),
          Map.entry("\\ref", "Give the block an id and link to it, as in [(1)](#euler)."),
          Map.entry("\\eqref", "Give the block an id and link to it, as in [(1)](#euler)."),
          Map.entry("\\includegraphics", "Put the picture beside the formula."),
          Map.entry("\\require", "Remove it: there are no packages."),
          Map.entry("\\usepackage", "Remove it: there are no packages."),
          Map.entry("\\mathchoice", "Write the formula for the style that it is in."));

  private static final Map<String, Map<String, Command>> GROUPS = groups();
  private static final Map<String, Command> ALL = all();

  private Commands() {}

  private static Map<String, Map<String, Command>> groups() {
    Map<String, Map<String, Command>> groups = new LinkedHashMap<>();
    groups.put("functions", OperatorCommands.functions());
    groups.put("operators", OperatorCommands.operators());
    groups.put("fractions", FractionCommands.all());
    groups.put("accents", MarkCommands.accents());
    groups.put("above and below", MarkCommands.stacks());
    groups.put("long arrows", MarkCommands.arrows());
    groups.put("delimiters", DelimiterCommands.all());
    groups.put("fonts", FontCommands.all());
    groups.put("text", TextCommands.all());
    groups.put("spaces", SpaceCommands.all());
    groups.put("boxes", BoxCommands.all());
    groups.put("structure", StructureCommands.all());
    return groups;
  }

  private static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    GROUPS.values().forEach(all::putAll);
    return all;
  }

  static @Nullable Command named(String name) {
    return ALL.get(name);
  }

  /** The names of the commands of each group, for the manual: those with letters, sorted. */
  public static Map<String, List<String>> names() {
    Map<String, List<String>> names = new TreeMap<>();
    GROUPS.forEach((group, commands) -> names.put(group, List.copyOf(commands.keySet())));
    Symbols.lists().forEach((list, symbols) -> names.put(list, List.copyOf(symbols.keySet())));
    names.put("macros", List.copyOf(Tokens.names()));
    names.put("switches", List.copyOf(Switches.names()));
    names.put("environments", List.copyOf(Environments.names()));
    return names;
  }

  /** The finding about a command that does not exist. */
  static FormulaException unknown(Token token) {
    String message = "formulas have no command \"" + token.text() + "\"";
    String instead = NOT_READ.get(token.text());
    if (instead != null) {
      return new FormulaException(token.index(), message, instead);
    }
    List<String> known = new ArrayList<>(ALL.keySet());
    Symbols.lists().values().forEach(list -> known.addAll(list.keySet()));
    known.addAll(Tokens.names());
    known.addAll(Switches.names());
    return new FormulaException(
        token.index(),
        message,
        Nearest.hint(
            token.text(),
            known,
            "The manual's page of formulas lists the commands; \\newcommand defines others."));
  }
}
