package io.github.shelfmark.math.read;

import io.github.shelfmark.math.symbol.Alphabet;
import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.tree.Widths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Commands that change the rest of their group, or make a fraction of all of it. */
final class Switches {
  /** What a command does with its group. */
  interface Switch {
    /**
     * Reads the rest of the group.
     *
     * @param before the nodes before the command
     * @param bracket whether a closing bracket ends the group
     * @return the whole group; null if reading it just goes on
     */
    @Nullable Node rest(FormulaReader reader, Token token, List<Node> before, boolean bracket);
  }

  private static final Map<String, Switch> ALL = all();

  private Switches() {}

  private static Map<String, Switch> all() {
    Map<String, Switch> all = new LinkedHashMap<>();
    font(all, "\\rm", Alphabet.ROMAN);
    font(all, "\\bf", Alphabet.BOLD);
    font(all, "\\it", Alphabet.ITALIC);
    font(all, "\\sf", Alphabet.SANS);
    font(all, "\\tt", Alphabet.MONO);
    font(all, "\\cal", Alphabet.SCRIPT);
    style(all, "\\displaystyle", Style.DISPLAY);
    style(all, "\\textstyle", Style.TEXT);
    style(all, "\\scriptstyle", Style.SCRIPT);
    style(all, "\\scriptscriptstyle", Style.SCRIPTSCRIPT);
    size(all, "\\tiny", "50%");
    size(all, "\\sixptsize", "60%");
    size(all, "\\scriptsize", "70%");
    size(all, "\\footnotesize", "80%");
    size(all, "\\small", "90%");
    size(all, "\\normalsize", "100%");
    size(all, "\\large", "120%");
    size(all, "\\Large", "144%");
    size(all, "\\LARGE", "172%");
    size(all, "\\huge", "208%");
    size(all, "\\Huge", "248%");
    all.put("\\color", Switches::colour);
    fraction(all, "\\over", null, "", "");
    fraction(all, "\\atop", "0", "", "");
    fraction(all, "\\choose", "0", "(", ")");
    fraction(all, "\\brace", "0", "{", "}");
    fraction(all, "\\brack", "0", "[", "]");
    all.put("\\above", Switches::above);
    return all;
  }

  static @Nullable Switch named(String name) {
    return ALL.get(name);
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  private static void font(Map<String, Switch> all, String name, Alphabet alphabet) {
    all.put(
        name,
        (reader, token, before, bracket) -> {
          reader.setFont(alphabet);
          return null;
        });
  }

  private static void style(Map<String, Switch> all, String name, Style style) {
    all.put(
        name,
        (reader, token, before, bracket) ->
            with(before, new Node.Styled(reader.row(bracket), style)));
  }

  private static void size(Map<String, Switch> all, String name, String size) {
    all.put(
        name,
        (reader, token, before, bracket) ->
            with(before, new Node.Coloured(reader.row(bracket), "", "", size)));
  }

  private static Node colour(
      FormulaReader reader, Token token, List<Node> before, boolean bracket) {
    String colour = Colours.read(reader, token);
    return with(before, new Node.Coloured(reader.row(bracket), colour, "", ""));
  }

  private static Node with(List<Node> before, Node rest) {
    before.add(rest);
    return Joining.row(before);
  }

  private static void fraction(
      Map<String, Switch> all, String name, @Nullable String rule, String open, String close) {
    all.put(
        name,
        (reader, token, before, bracket) -> fraction(reader, before, bracket, rule, open, close));
  }

  private static Node above(FormulaReader reader, Token token, List<Node> before, boolean bracket) {
    OptionalDouble rule = SpaceCommands.length(reader, token);
    String thickness = Widths.text(rule.orElse(0));
    return fraction(reader, before, bracket, thickness, "", "");
  }

  private static Node fraction(
      FormulaReader reader,
      List<Node> before,
      boolean bracket,
      @Nullable String rule,
      String open,
      String close) {
    Node below = reader.row(bracket);
    return new Node.Fraction(Joining.row(before), below, rule, null, open, close);
  }
}
