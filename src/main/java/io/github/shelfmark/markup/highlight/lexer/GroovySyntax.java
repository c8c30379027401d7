package io.github.shelfmark.markup.highlight.lexer;

/** Groovy. */
final class GroovySyntax {
  private GroovySyntax() {}

  static Syntax make() {
    return Syntax.likeJava(
            "abstract as assert break case catch class const continue def default do else enum "
                + "extends final finally for goto if implements import in instanceof interface "
                + "native new package permits private protected public record return sealed static "
                + "strictfp super switch synchronized this threadsafe throw throws trait transient "
                + "try var void volatile while yield",
            JavaSyntax.PRIMITIVES)
        .noFunctions()
        .inWords("_$")
        .annotations("@")
        .forms(
            Form.string("'''").lines(),
            Form.string("\"\"\"").lines().hole("${", "}").names("$"),
            Form.string("'"),
            Form.string("\"").hole("${", "}").names("$"),
            new Form("$/", "/$", "s").lines().hole("${", "}").names("$").notAfterValue(),
            new RegexForm());
  }
}
