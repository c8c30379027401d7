package io.github.shelfmark.markup.highlight.lexer;

import org.jspecify.annotations.Nullable;

/**
 * Texts between delimiters that the author chooses, brackets or others: {@code q{a}} and {@code
 * s/a/b/} in Perl, {@code %w[a b]} in Ruby.
 */
final class BracketForm extends Form {
  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";

  private final String letters;
  private final int parts;

  /**
   * A form.
   *
   * @param lead what it begins with; empty if a word comes before it, see {@link Form#after}
   * @param letters one of these letters may follow
   * @param parts how many texts follow each other
   */
  BracketForm(String lead, String letters, int parts) {
    super(lead, "", "s");
    this.letters = letters;
    this.parts = parts;
    lines = true;
    escape = '\\';
  }

  @Override
  @Nullable Region open(String line, int at) {
    if (!line.startsWith(open, at)) {
      return null;
    }
    int index = at + open.length();
    boolean letter = index < line.length() && letters.indexOf(line.charAt(index)) >= 0;
    return part(line, letter ? index + 1 : index, parts - 1);
  }

  /** Opens a text at a delimiter, before which there may be a space if it is a bracket. */
  @Nullable Region part(String line, int from, int more) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ' && open.isEmpty()) {
      at++;
    }
    char delimiter = at < line.length() ? line.charAt(at) : ' ';
    int bracket = OPENING.indexOf(delimiter);
    boolean possible =
        bracket >= 0
            || (at == from
                && !Character.isLetterOrDigit(delimiter)
                && !Character.isWhitespace(delimiter)
                && "_,;=)]}>.".indexOf(delimiter) < 0);
    if (!possible || delimiter >= 128) {
      return null;
    }
    Region region =
        new Region(this, at + 1, String.valueOf(bracket < 0 ? delimiter : CLOSING.charAt(bracket)));
    region.nest = bracket < 0 ? "" : String.valueOf(delimiter);
    region.parts = more;
    return region;
  }
}
