package io.github.shelfmark.markup.highlight.lexer;

/** Terraform. */
final class TerraformSyntax {
  private TerraformSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "resource data variable output module provider terraform locals for_each for in if "
                + "dynamic content lifecycle backend required_providers",
            "string number bool list map set object any tuple")
        .inWords("_-")
        .forms(
            Form.line("#"),
            Form.line("//"),
            Form.comment("/*", "*/"),
            new HeredocForm("<<", "-", true).hole("${", "}"),
            Form.string("\"").hole("${", "}"));
  }
}
