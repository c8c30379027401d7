package io.github.shelfmark.markup.highlight.lexer;

/** Go. */
final class GoSyntax {
  private GoSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "break case chan const continue default defer else fallthrough for func go goto if "
                + "import interface map package range return select struct switch type var",
            "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 "
                + "int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr")
        .constants("true false nil iota")
        .builtins(
            "append cap clear close copy delete len make max min new panic print println recover")
        .forms(
            Form.line("//"),
            Form.comment("/*", "*/"),
            Form.string("`").raw().lines(),
            Form.string("\""),
            new CharForm(""));
  }
}
