package io.github.shelfmark.markup.highlight.lexer;

/** Languages of the JVM, and those that look like them. */
final class JvmLanguages {
  private static final String PRIMITIVES = "boolean byte char double float int long short void";

  private JvmLanguages() {}

  static Syntax java() {
    return Syntax.likeJava(
            "abstract assert break case catch class const continue default do else enum exports "
                + "extends final finally for goto if implements import instanceof interface module "
                + "native new non-sealed open opens package permits private protected provides "
                + "public record requires return sealed static strictfp super switch synchronized "
                + "this throw throws to transient transitive try uses var volatile when while with "
                + "yield",
            PRIMITIVES)
        .inWords("_$")
        .annotations("@")
        .forms(Form.string("\"\"\"").lines(), Form.string("\""), new CharForm(""));
  }

  static Syntax kotlin() {
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

  static Syntax scala() {
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

  static Syntax groovy() {
    return Syntax.likeJava(
            "abstract as assert break case catch class const continue def default do else enum "
                + "extends final finally for goto if implements import in instanceof interface "
                + "native new package permits private protected public record return sealed static "
                + "strictfp super switch synchronized this threadsafe throw throws trait transient "
                + "try var void volatile while yield",
            PRIMITIVES)
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

  static Syntax dart() {
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

  static Syntax csharp() {
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
