package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Kind;
import io.github.shelfmark.math.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands above or below something: accents, lines, braces, arrows, other nodes. */
final class MarkCommands {
  private static final String ACCENTS =
      "acute \u00B4 grave ` ddot \u00A8 tilde ~ bar \u00AF breve \u02D8 check \u02C7 hat ^"
          + " dot \u02D9 mathring \u02DA vec \u2192";

  private static final String WIDE_ABOVE =
      "widehat ^ widetilde ~ widecheck \u02C7 overline \u00AF overrightarrow \u2192"
          + " overleftarrow \u2190 overleftrightarrow \u2194 Overrightarrow \u21D2"
          + " overleftharpoon \u21BC overrightharpoon \u21C0 overgroup \u23E0"
          + " overlinesegment \u00AF";

  private static final String WIDE_BELOW =
      "underline _ utilde ~ underrightarrow \u2192 underleftarrow \u2190"
          + " underleftrightarrow \u2194 undergroup \u23E1 underlinesegment _";

  private static final String ARROWS =
      "xleftarrow \u2190 xrightarrow \u2192 xLeftarrow \u21D0 xRightarrow \u21D2"
          + " xleftrightarrow \u2194 xLeftrightarrow \u21D4 xhookleftarrow \u21A9"
          + " xhookrightarrow \u21AA xmapsto \u21A6 xrightharpoondown \u21C1"
          + " xrightharpoonup \u21C0 xleftharpoondown \u21BD xleftharpoonup \u21BC"
          + " xrightleftharpoons \u21CC xleftrightharpoons \u21CB xlongequal ="
          + " xtwoheadrightarrow \u21A0 xtwoheadleftarrow \u219E xtofrom \u21C4"
          + " xrightleftarrows \u21C4";

  private MarkCommands() {}

  static Map<String, Command> accents() {
    Map<String, Command> all = new LinkedHashMap<>();
    marks(all, ACCENTS, true, false, false);
    marks(all, WIDE_ABOVE, true, true, false);
    marks(all, WIDE_BELOW, false, true, false);
    marks(all, "overbrace \u23DE overbracket \u23B4", true, true, true);
    marks(all, "underbrace \u23DF underbracket \u23B5", false, true, true);
    return all;
  }

  private static void marks(
      Map<String, Command> all, String pairs, boolean above, boolean wide, boolean brace) {
    String[] words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      String mark = words[i + 1];
      all.put(
          "\\" + words[i],
          (reader, token) -> new Node.Marked(reader.argument(token), mark, above, wide, brace));
    }
  }

  static Map<String, Command> stacks() {
    Map<String, Command> all = new LinkedHashMap<>();
    all.put("\\overset", (reader, token) -> over(reader, token, false));
    all.put("\\stackrel", (reader, token) -> over(reader, token, true));
    all.put(
        "\\underset",
        (reader, token) -> {
          Node below = reader.argument(token);
          Node base = reader.argument(token);
          return new Node.Stacked(base, null, below, false, base.kind());
        });
    all.put(
        "\\overunderset",
        (reader, token) -> {
          Node above = reader.argument(token);
          Node below = reader.argument(token);
          Node base = reader.argument(token);
          return new Node.Stacked(base, above, below, false, base.kind());
        });
    return all;
  }

  private static Node over(FormulaReader reader, Token token, boolean relation) {
    Node above = reader.argument(token);
    Node base = reader.argument(token);
    return new Node.Stacked(base, above, null, false, relation ? Kind.REL : base.kind());
  }

  static Map<String, Command> arrows() {
    Map<String, Command> all = new LinkedHashMap<>();
    String[] words = ARROWS.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      Node arrow = new Node.Symbol(words[i + 1], Kind.REL, false, false);
      all.put(
          "\\" + words[i],
          (reader, token) -> {
            Node below = reader.optional();
            return new Node.Stacked(arrow, reader.argument(token), below, true, Kind.REL);
          });
    }
    return all;
  }
}
