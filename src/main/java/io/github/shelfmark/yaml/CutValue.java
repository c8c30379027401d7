package io.github.shelfmark.yaml;

import io.github.shelfmark.finding.Position;

/**
 * A value of which YAML leaves a part out.
 *
 * @param position where the value is
 * @param left what is left out
 */
public record CutValue(Position position, String left) {
  private static final int LONGEST = 40;

  /** What is wrong. */
  public String message() {
    String shown = left.length() > LONGEST ? left.substring(0, LONGEST) + "…" : left;
    return "the value ends before \"" + shown + "\", which YAML does not take as text";
  }

  /** How to mend it. */
  public String hint() {
    return left.startsWith("#")
        ? "Put the value in quotes; or two blanks before the \"#\" and one after it for a comment."
        : "Put the value in quotes.";
  }
}
