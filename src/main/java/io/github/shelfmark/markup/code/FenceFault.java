package io.github.shelfmark.markup.code;

import io.github.shelfmark.finding.Nearest;
import java.util.List;

/**
 * Something in an info string that means nothing.
 *
 * @param message what is wrong
 * @param hint how to mend it
 */
record FenceFault(String message, String hint) {
  private static final String ATTRIBUTES =
      "Known attributes are title=\"…\", linenums, {1,3-5}, ins={2} and del={2}; the manual lists"
          + " them all.";

  /** An attribute that does not exist. */
  static FenceFault unknown(String name) {
    return new FenceFault(
        "unknown attribute \"" + name + "\" of a code block",
        Nearest.hint(name, FenceAttributes.ATTRIBUTES, ATTRIBUTES));
  }

  /** A value that an attribute cannot have. */
  static FenceFault value(String name, String value, List<String> values) {
    return new FenceFault(
        "unknown value \"" + value + "\" of the attribute \"" + name + "\" of a code block",
        Nearest.hint(value, values, "Known values are " + String.join(", ", values) + "."));
  }

  /** A text beyond the most that are marked. */
  static FenceFault tooMany(String text, int most) {
    return new FenceFault(
        "\"" + text + "\" is not marked: a code block has at most " + most + " marked texts",
        "Highlight whole lines, or split the block.");
  }

  /** A regular expression, which Expressive Code would search for. */
  static FenceFault pattern(String text) {
    return new FenceFault(
        "regular expressions cannot be marked in a code block: /" + text + "/",
        "Name each text on its own: \"first\" \"second\".");
  }
}
