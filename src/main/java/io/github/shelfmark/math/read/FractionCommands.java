package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Node;
import io.github.shelfmark.math.tree.Style;
import io.github.shelfmark.math.tree.Widths;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fractions, binomials and roots. */
final class FractionCommands {
  private FractionCommands() {}

  static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    all.put("\\frac", fraction(null));
    all.put("\\dfrac", fraction(Style.DISPLAY));
    all.put("\\tfrac", fraction(Style.TEXT));
    all.put("\\cfrac", FractionCommands::continued);
    all.put("\\binom", binomial(null));
    all.put("\\dbinom", binomial(Style.DISPLAY));
    all.put("\\tbinom", binomial(Style.TEXT));
    all.put("\\genfrac", FractionCommands::general);
    all.put("\\sqrt", FractionCommands::root);
    return all;
  }

  private static Command fraction(@Nullable Style style) {
    return (reader, token) ->
        new Node.Fraction(reader.argument(token), reader.argument(token), null, style, "", "");
  }

  private static Command binomial(@Nullable Style style) {
    return (reader, token) ->
        new Node.Fraction(reader.argument(token), reader.argument(token), "0", style, "(", ")");
  }

  /** A continued fraction; where its numerator stands cannot be said in MathML. */
  private static Node continued(FormulaReader reader, Token token) {
    reader.tokens().optionalWord();
    return fraction(Style.DISPLAY).read(reader, token);
  }

  /** {@code \genfrac{(}{)}{0pt}{1}{n}{k}}: delimiters, rule, style. */
  private static Node general(FormulaReader reader, Token token) {
    String open = DelimiterCommands.argument(reader, token);
    String close = DelimiterCommands.argument(reader, token);
    String rule = reader.tokens().word(token);
    String number = reader.tokens().word(token);
    Style style =
        switch (number) {
          case "0" -> Style.DISPLAY;
          case "1" -> Style.TEXT;
          case "2" -> Style.SCRIPT;
          case "3" -> Style.SCRIPTSCRIPT;
          default -> null;
        };
    String thickness =
        rule.isEmpty() ? null : Widths.text(SpaceCommands.length(rule, token).orElse(0));
    return new Node.Fraction(
        reader.argument(token),
        reader.argument(token),
        "0em".equals(thickness) ? "0" : thickness,
        style,
        open,
        close);
  }

  private static Node root(FormulaReader reader, Token token) {
    Node index = reader.optional();
    return new Node.Root(reader.argument(token), index);
  }
}
