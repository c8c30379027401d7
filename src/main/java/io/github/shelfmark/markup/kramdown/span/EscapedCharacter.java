package io.github.shelfmark.markup.kramdown.span;

/** A character after a backslash. */
final class EscapedCharacter implements SpanParser {
  private final boolean tildes;

  /**
   * A parser.
   *
   * @param tildes whether tildes can be escaped, as they can where they strike text through
   */
  EscapedCharacter(boolean tildes) {
    this.tildes = tildes;
  }

  @Override
  public boolean parse(SpanReader reader) {
    int next = reader.at() + 1;
    if (next >= reader.text().length()) {
      return false;
    }
    char c = reader.text().charAt(next);
    if (!Escapes.isEscapable(c) && !(tildes && c == '~')) {
      return false;
    }
    reader.goTo(next);
    reader.addText(next + 1);
    return true;
  }
}
