package io.github.shelfmark.math.read;

import io.github.shelfmark.math.tree.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** Frames, strokes, colours, and what is laid out without being shown. */
final class BoxCommands {
  private BoxCommands() {}

  static Map<String, Command> all() {
    Map<String, Command> all = new LinkedHashMap<>();
    all.put("\\boxed", (reader, token) -> new Node.Boxed(reader.argument(token), "boxed"));
    all.put("\\fbox", (reader, token) -> new Node.Boxed(TextReader.read(reader, token), "boxed"));
    for (String name : new String[] {"cancel", "bcancel", "xcancel", "sout"}) {
      all.put("\\" + name, (reader, token) -> new Node.Boxed(reader.argument(token), name));
    }
    all.put("\\phantom", phantom(false, true, true, true, ""));
    all.put("\\hphantom", phantom(false, true, false, false, ""));
    all.put("\\vphantom", phantom(false, false, true, true, ""));
    all.put("\\mathllap", phantom(true, false, true, true, "left"));
    all.put("\\mathclap", phantom(true, false, true, true, "centre"));
    all.put("\\mathrlap", phantom(true, false, true, true, ""));
    all.put("\\smash", BoxCommands::smash);
    all.put("\\textcolor", BoxCommands::coloured);
    all.put("\\colorbox", BoxCommands::background);
    all.put("\\rule", BoxCommands::rule);
    all.put("\\raisebox", BoxCommands::raised);
    all.put("\\vcenter", (reader, token) -> reader.argument(token));
    return all;
  }

  private static Command phantom(
      boolean visible, boolean width, boolean height, boolean depth, String shift) {
    return (reader, token) ->
        new Node.Phantom(reader.argument(token), visible, width, height, depth, shift);
  }

  /** Of {@code \smash[t]} only the height does not count, of {@code \smash[b]} only the depth. */
  private static Node smash(FormulaReader reader, Token token) {
    String side = reader.tokens().optionalWord();
    boolean height = side.equals("b");
    boolean depth = side.equals("t");
    return phantom(true, true, height, depth, "").read(reader, token);
  }

  private static Node coloured(FormulaReader reader, Token token) {
    String colour = Colours.read(reader, token);
    return new Node.Coloured(reader.argument(token), colour, "", "");
  }

  private static Node background(FormulaReader reader, Token token) {
    String colour = Colours.read(reader, token);
    return new Node.Coloured(TextReader.read(reader, token), "", colour, "");
  }

  private static Node rule(FormulaReader reader, Token token) {
    String raised = reader.tokens().optionalWord();
    double by = raised.isEmpty() ? 0 : SpaceCommands.length(raised, token).orElse(0);
    double width = SpaceCommands.length(reader.tokens().word(token), token).orElse(0);
    double height = SpaceCommands.length(reader.tokens().word(token), token).orElse(0);
    return new Node.Rule(width, height, by);
  }

  private static Node raised(FormulaReader reader, Token token) {
    double by = SpaceCommands.length(reader.tokens().word(token), token).orElse(0);
    return new Node.Raised(TextReader.read(reader, token), by);
  }
}
