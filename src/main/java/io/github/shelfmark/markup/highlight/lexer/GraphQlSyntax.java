package io.github.shelfmark.markup.highlight.lexer;

/** GraphQL. */
final class GraphQlSyntax {
  private GraphQlSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "type query mutation subscription fragment on input enum interface union scalar "
                + "directive extend schema implements repeatable",
            "Int Float String Boolean ID")
        .variables("$")
        .annotations("@")
        .forms(Form.line("#"), Form.string("\"\"\"").lines(), Form.string("\""));
  }
}
