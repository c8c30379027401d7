package io.github.shelfmark.markup.highlight.lexer;

/** Lua. */
final class LuaSyntax {
  private LuaSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "and break do else elseif end for function goto if in local not or repeat return then "
                + "until while",
            "")
        .constants("true false nil")
        .forms(
            CountedForm.brackets("--", "cm"),
            Form.line("--"),
            CountedForm.brackets("", "s"),
            Form.string("\""),
            Form.string("'"));
  }
}
