package io.github.shelfmark.markup.highlight.lexer;

/** JavaScript, and what TypeScript shares with it. */
final class JavaScriptSyntax {
  static final String WORDS =
      "async await break case catch class const continue debugger default delete do else export "
          + "extends finally for from function get if import in instanceof let new of return set "
          + "static super switch this throw try typeof var void while with yield";

  private JavaScriptSyntax() {}

  static Syntax make() {
    return likeJavaScript(WORDS, "");
  }

  /** The texts of both languages. */
  static Syntax likeJavaScript(String keywords, String types) {
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
}
