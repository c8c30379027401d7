package io.github.shelfmark.markup.highlight.lexer;

/** Java. */
final class JavaSyntax {
  /** The types that are not classes. */
  static final String PRIMITIVES = "boolean byte char double float int long short void";

  private JavaSyntax() {}

  static Syntax make() {
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
}
