package io.github.shelfmark.markup.highlight.lexer;

/** Rust. */
final class RustSyntax {
  private RustSyntax() {}

  static Syntax make() {
    return Syntax.likeRust(
            "as async await break const continue crate dyn else enum extern fn for if impl in let "
                + "loop match mod move mut pub ref return self Self static struct super trait type "
                + "union unsafe use where while yield",
            "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize")
        .constants("true false")
        .suffixes("!", "fm")
        .forms(
            CountedForm.hashes(0, "\"").after("r br cr"),
            Form.string("\"").lines().after("b c"),
            new CharForm("").after("b"),
            Form.string("\"").lines(),
            new CharForm("na"),
            new Form("#![", "]", "cp").holdsCode(),
            new Form("#[", "]", "cp").holdsCode());
  }
}
