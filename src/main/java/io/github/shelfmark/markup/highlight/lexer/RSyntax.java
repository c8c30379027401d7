package io.github.shelfmark.markup.highlight.lexer;

/** R. */
final class RSyntax {
  private RSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "if else for while repeat function return break next in library require",
            "numeric character logical integer complex list data.frame matrix factor")
        .constants("TRUE FALSE NULL NA NA_integer_ NA_real_ NA_character_ NaN Inf")
        .inWords("._")
        .forms(
            Form.line("#"),
            CountedForm.dashes("\"", "(", ")").after("r"),
            CountedForm.dashes("\"", "[", "]").after("r"),
            CountedForm.dashes("\"", "{", "}").after("r"),
            CountedForm.dashes("'", "(", ")").after("r"),
            CountedForm.dashes("'", "[", "]").after("r"),
            CountedForm.dashes("'", "{", "}").after("r"),
            Form.string("\"").lines(),
            Form.string("'").lines(),
            new Form("%", "%", "ow"),
            new Form("`", "`", ""));
  }
}
