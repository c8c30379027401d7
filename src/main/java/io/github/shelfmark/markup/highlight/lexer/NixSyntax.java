package io.github.shelfmark.markup.highlight.lexer;

/** Nix. */
final class NixSyntax {
  private NixSyntax() {}

  static Syntax make() {
    return Syntax.of("assert else if in inherit let or rec then with", "")
        .builtins(
            "abort baseNameOf builtins derivation dirOf fetchGit fetchTarball fetchurl import "
                + "isNull map placeholder removeAttrs throw toString")
        .noFunctions()
        .inWords("_-")
        .forms(
            Form.line("#"),
            Form.comment("/*", "*/"),
            new Form("''", "''", "s").except("'''").lines().hole("${", "}"),
            Form.string("\"").lines().hole("${", "}"));
  }
}
