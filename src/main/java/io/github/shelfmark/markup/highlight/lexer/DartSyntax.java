package io.github.shelfmark.markup.highlight.lexer;

/** Dart. */
final class DartSyntax {
  private DartSyntax() {}

  static Syntax make() {
    return Syntax.likeRust(
            "abstract as assert async await base break case catch class const continue covariant "
                + "default deferred do dynamic else enum export extends extension external factory "
                + "final finally for get hide if implements import in interface is late library "
                + "mixin new of on operator part required rethrow return sealed set show static "
                + "super switch sync this throw try typedef var when while with yield",
            "bool double int num void")
        .annotations("@")
        .forms(
            new Form("\"\"\"", "\"\"\"", "s").lines().after("r"),
            new Form("'''", "'''", "s").lines().after("r"),
            new Form("\"", "\"", "s").after("r"),
            new Form("'", "'", "s").after("r"),
            Form.string("\"\"\"").lines().hole("${", "}").names("$"),
            Form.string("'''").lines().hole("${", "}").names("$"),
            Form.string("\"").hole("${", "}").names("$"),
            Form.string("'").hole("${", "}").names("$"));
  }
}
