package io.github.shelfmark.markup.highlight.lexer;

/** Languages of servers and browsers. */
final class WebLanguages {
  private static final String WORDS =
      "async await break case catch class const continue debugger default delete do else export "
          + "extends finally for from function get if import in instanceof let new of return set "
          + "static super switch this throw try typeof var void while with yield";

  private WebLanguages() {}

  static Syntax javascript() {
    return likeJavaScript(WORDS, "");
  }

  static Syntax typescript() {
    return likeJavaScript(
        WORDS
            + " abstract as asserts declare enum implements infer interface is keyof module "
            + "namespace override private protected public readonly satisfies type",
        "any bigint boolean never number object string symbol unknown");
  }

  private static Syntax likeJavaScript(String keywords, String types) {
    return Syntax.likeJava(keywords, types)
        .constants("true false null undefined NaN Infinity")
        .inWords("_$")
        .annotations("@")
        .apostrophes()
        .forms(
            Form.string("`").lines().hole("${", "}"),
            Form.string("\""),
            Form.string("'"),
            new RegexForm());
  }

  static Syntax php() {
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

  static Syntax graphql() {
    return Syntax.of(
            "type query mutation subscription fragment on input enum interface union scalar "
                + "directive extend schema implements repeatable",
            "Int Float String Boolean ID")
        .variables("$")
        .annotations("@")
        .forms(Form.line("#"), Form.string("\"\"\"").lines(), Form.string("\""));
  }
}
