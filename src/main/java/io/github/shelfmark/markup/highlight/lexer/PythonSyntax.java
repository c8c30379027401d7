package io.github.shelfmark.markup.highlight.lexer;

/** Python. */
final class PythonSyntax {
  private PythonSyntax() {}

  static Syntax make() {
    Syntax syntax =
        Syntax.of(
                "and as assert async await break case class continue def del elif else except "
                    + "finally for from global if import in is lambda match nonlocal not or pass "
                    + "raise return try type while with yield",
                "bool bytes complex dict float frozenset int list object set str tuple")
            .constants("True False None")
            .builtins(
                "abs all any callable chr delattr dir divmod enumerate eval exec filter format "
                    + "getattr globals hasattr hash hex id input isinstance issubclass iter len "
                    + "locals map max min next open ord pow print range repr reversed round setattr "
                    + "sorted sum super vars zip")
            .capitals()
            .annotations("@")
            .forms(Form.line("#"));
    for (String quote : new String[] {"\"\"\"", "'''", "\"", "'"}) {
      boolean lines = quote.length() > 1;
      Form formatted = Form.string(quote).hole("{", "}").holeDoubled().after("f fr rf t rt tr");
      Form plain = Form.string(quote).after("r u b br rb");
      Form bare = Form.string(quote);
      syntax.forms(
          lines ? formatted.lines() : formatted,
          lines ? plain.lines() : plain,
          lines ? bare.lines() : bare);
    }
    return syntax;
  }
}
