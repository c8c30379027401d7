package io.github.shelfmark.markup.liquid;

/**
 * A token of a template.
 *
 * @param kind its kind
 * @param offset where it starts in the template's text
 * @param name a tag's name; empty for other kinds
 * @param markup the text itself, or the content of an output or tag after its name
 */
public record Token(Kind kind, int offset, String name, String markup) {
  /** The kinds of tokens. */
  public enum Kind {
    /** Literal text. */
    TEXT,
    /** <code>{{ … }}</code>. */
    OUTPUT,
    /** <code>{% … %}</code>. */
    TAG
  }
}
