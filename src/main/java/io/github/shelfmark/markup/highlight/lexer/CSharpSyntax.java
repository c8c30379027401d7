package io.github.shelfmark.markup.highlight.lexer;

/** C#. */
final class CSharpSyntax {
  private CSharpSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "abstract add as async await base break case catch checked class const continue "
                + "default delegate do else enum event explicit extern finally fixed for foreach "
                + "get global goto if implicit in init interface internal is lock nameof namespace "
                + "new not operator or and out override params partial private protected public "
                + "readonly record ref remove required return scoped sealed set sizeof stackalloc "
                + "static struct switch this throw try typeof unchecked unsafe using value var "
                + "virtual volatile when where while with yield",
            "bool byte char decimal double dynamic float int long nint nuint object sbyte short "
                + "string uint ulong ushort void")
        .capitals()
        .preprocessor()
        .forms(
            Form.line("///").as("cd"),
            Form.line("//"),
            Form.comment("/*", "*/"),
            CountedForm.quotes("$$").hole("{{", "}}"),
            CountedForm.quotes("$").hole("{", "}"),
            CountedForm.quotes(""),
            verbatim("$@\"").hole("{", "}").holeDoubled(),
            verbatim("@$\"").hole("{", "}").holeDoubled(),
            verbatim("@\""),
            new Form("$\"", "\"", "s").escapedBy('\\').hole("{", "}").holeDoubled(),
            Form.string("\""),
            new CharForm(""));
  }

  private static Form verbatim(String open) {
    return new Form(open, "\"", "s").lines().doubled();
  }
}
