package io.github.shelfmark.math.read;

import io.github.shelfmark.finding.Nearest;
import io.github.shelfmark.math.read.Environment.Argument;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.tree.TableLook;
import io.github.shelfmark.math.tree.TableLook.Align;
import io.github.shelfmark.math.tree.TableLook.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The environments. */
final class Environments {
  private static final List<Align> PAIRS = List.of(Align.RIGHT, Align.LEFT);

  private static final Map<String, Environment> ALL = all();

  private Environments() {}

  private static Map<String, Environment> all() {
    Map<String, Environment> all = new LinkedHashMap<>();
    matrix(all, "matrix", "", "");
    matrix(all, "pmatrix", "(", ")");
    matrix(all, "bmatrix", "[", "]");
    matrix(all, "Bmatrix", "{", "}");
    matrix(all, "vmatrix", "|", "|");
    matrix(all, "Vmatrix", "\u2016", "\u2016");
    put(all, "smallmatrix", look("small", Style.SCRIPT, Align.CENTRE), Argument.NONE);
    put(all, "array", look("array", Style.TEXT, Align.CENTRE), Argument.COLUMNS);
    put(all, "darray", look("array", Style.DISPLAY, Align.CENTRE), Argument.COLUMNS);
    put(all, "subarray", look("stack", Style.TEXT, Align.CENTRE), Argument.COLUMNS);
    cases(all, "cases", Style.TEXT, "{", "");
    cases(all, "dcases", Style.DISPLAY, "{", "");
    cases(all, "rcases", Style.TEXT, "", "}");
    cases(all, "drcases", Style.DISPLAY, "", "}");
    TableLook pairs = new TableLook("align", Style.DISPLAY, PAIRS, List.of(), Line.NONE);
    for (String name : new String[] {"align", "align*", "aligned", "split", "eqnarray"}) {
      put(all, name, pairs, Argument.NONE);
    }
    for (String name : new String[] {"alignat", "alignat*", "alignedat"}) {
      put(all, name, pairs, Argument.NUMBER);
    }
    TableLook lines = look("gather", Style.DISPLAY, Align.CENTRE);
    for (String name :
        new String[] {
          "gather", "gather*", "gathered", "equation", "equation*", "multline", "multline*"
        }) {
      put(all, name, lines, Argument.NONE);
    }
    return all;
  }

  private static TableLook look(String name, Style style, Align align) {
    return new TableLook(name, style, List.of(align), List.of(), Line.NONE);
  }

  private static void put(
      Map<String, Environment> all, String name, TableLook look, Argument argument) {
    all.put(name, new Environment(look, "", "", argument));
  }

  private static void matrix(Map<String, Environment> all, String name, String open, String close) {
    TableLook look = look("matrix", Style.TEXT, Align.CENTRE);
    all.put(name, new Environment(look, open, close, Argument.NONE));
    all.put(name + "*", new Environment(look, open, close, Argument.ALIGNMENT));
  }

  private static void cases(
      Map<String, Environment> all, String name, Style style, String open, String close) {
    all.put(name, new Environment(look("cases", style, Align.LEFT), open, close, Argument.NONE));
  }

  static Set<String> names() {
    return ALL.keySet();
  }

  /** The environment of a name that {@code \begin} has. */
  static Environment named(String name, Token begin) {
    Environment found = ALL.get(name);
    if (found == null) {
      throw new FormulaException(
          begin.index(),
          "formulas have no environment \"" + name + "\"",
          Nearest.hint(
              name, ALL.keySet(), "The manual's page of formulas lists the environments."));
    }
    return found;
  }
}
