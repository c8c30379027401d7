package io.github.shelfmark.markup.highlight.lexer;

/** Swift. */
final class SwiftSyntax {
  private SwiftSyntax() {}

  static Syntax make() {
    return Syntax.likeRust(
            "actor any as associatedtype async await borrowing break case catch class consuming "
                + "continue convenience default defer deinit didSet do dynamic else enum extension "
                + "fallthrough fileprivate final for func get guard if import in indirect infix init "
                + "inout internal is isolated lazy let macro mutating nonisolated open operator "
                + "optional override package postfix precedencegroup prefix private protocol public "
                + "repeat required rethrows return self Self set some static struct subscript super "
                + "switch throw throws try typealias unowned var weak where while willSet",
            "Any Array Bool Character Dictionary Double Float Int Optional Set String UInt Void")
        .constants("true false nil")
        .annotations("@")
        .variables("$")
        .preprocessor()
        .forms(
            CountedForm.hashes(1, "\"\"\"").hole("\\#(", ")"),
            CountedForm.hashes(1, "\"").hole("\\#(", ")"),
            Form.string("\"\"\"").lines().hole("\\(", ")"),
            Form.string("\"").hole("\\(", ")"),
            new Form("`", "`", ""));
  }
}
