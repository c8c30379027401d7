package io.github.shelfmark.markup.highlight.lexer;

/** Kotlin. */
final class KotlinSyntax {
  private KotlinSyntax() {}

  static Syntax make() {
    return Syntax.likeRust(
            "abstract actual annotation as break by catch class companion const constructor "
                + "continue crossinline data do else enum expect external final finally for fun get "
                + "if import in infix init inline inner interface internal is lateinit noinline "
                + "object open operator out override package private protected public reified "
                + "return sealed set super suspend tailrec this throw try typealias val value var "
                + "vararg when where while",
            "Any Array Boolean Byte Char Double Float Int Long Nothing Short String UByte UInt "
                + "ULong UShort Unit")
        .annotations("@")
        .forms(
            Form.string("\"\"\"").raw().lines().greedy().hole("${", "}").names("$"),
            Form.string("\"").hole("${", "}").names("$"),
            new CharForm(""),
            new Form("`", "`", ""));
  }
}
