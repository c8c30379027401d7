package io.github.shelfmark.markup.highlight.lexer;

/** Scala. */
final class ScalaSyntax {
  private ScalaSyntax() {}

  static Syntax make() {
    return Syntax.likeRust(
            "abstract as case catch class def derives do else end enum export extends extension "
                + "final finally for forSome given if implicit import infix inline lazy macro match "
                + "new object opaque open override package private protected return sealed super "
                + "then this throw trait transparent try type using val var while with yield",
            "Any AnyRef AnyVal Boolean Byte Char Double Float Int Long Nothing Null Short String "
                + "Unit")
        .inWords("_$")
        .annotations("@")
        .forms(
            Form.string("\"\"\"").raw().lines().greedy().hole("${", "}").names("$").after(""),
            Form.string("\"").hole("${", "}").names("$").after(""),
            Form.string("\"\"\"").raw().lines().greedy(),
            Form.string("\""),
            new CharForm("ss"),
            new Form("`", "`", ""));
  }
}
