package io.github.shelfmark.markup.highlight.lexer;

/** PHP, without the HTML around it. */
final class PhpSyntax {
  private PhpSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "abstract and as break case catch class clone const continue declare default do echo "
                + "else elseif empty enddeclare endfor endforeach endif endswitch endwhile enum exit "
                + "extends final finally fn for foreach function global goto if implements include "
                + "include_once instanceof insteadof interface isset list match namespace new or "
                + "parent print private protected public readonly require require_once return self "
                + "static switch throw trait try unset use var while xor yield",
            "array bool callable float int iterable mixed never object string void")
        .constants("true false null TRUE FALSE NULL")
        .capitals()
        .variables("$")
        .end("?>")
        .forms(
            new Form("#[", "]", "cp").holdsCode(),
            Form.line("#"),
            Form.line("//"),
            Form.documentation(),
            Form.comment("/*", "*/"),
            new HeredocForm("<<<", " ", true).codeFollows().hole("{$", "}", 1).names("$"),
            Form.string("\"").lines().hole("{$", "}", 1).names("$"),
            Form.string("`").lines().hole("{$", "}", 1).names("$"),
            Form.string("'").lines());
  }
}
