package io.github.shelfmark.markup.highlight.lexer;

/** TypeScript. */
final class TypeScriptSyntax {
  private TypeScriptSyntax() {}

  static Syntax make() {
    return JavaScriptSyntax.likeJavaScript(
        JavaScriptSyntax.WORDS
            + " abstract as asserts declare enum implements infer interface is keyof module "
            + "namespace override private protected public readonly satisfies type",
        "any bigint boolean never number object string symbol unknown");
  }
}
