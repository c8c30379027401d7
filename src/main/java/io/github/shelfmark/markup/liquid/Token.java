package io.github.shelfmark.markup.liquid;

/**
 * A piece of a template.
 *
 * @param kind what it is
 * @param offset where it starts in the template's text
 * @param name a tag's name; empty for other kinds
 * @param markup the text itself, or what stands in an output or tag after its name
 */
public record Token(Kind kind, int offset, String name, String markup) {
  /** The kinds of pieces. */
  public enum Kind {
    /** Text that is written as it is. */
    TEXT,
    /** <code>{{ … }}</code>. */
    OUTPUT,
    /** <code>{% … %}</code>. */
    TAG
  }
}
