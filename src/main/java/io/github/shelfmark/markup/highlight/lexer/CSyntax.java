package io.github.shelfmark.markup.highlight.lexer;

/** C, and what the languages that came from it share. */
final class CSyntax {
  static final String WORDS =
      "auto break case const continue default do else enum extern for goto if inline register "
          + "restrict return sizeof static struct switch typedef union volatile while alignas "
          + "alignof constexpr static_assert thread_local";

  static final String TYPES =
      "bool char double float int long short signed unsigned void size_t ssize_t ptrdiff_t "
          + "wchar_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t";

  private CSyntax() {}

  static Syntax make() {
    return likeC(WORDS, TYPES + " FILE").constants("true false NULL nullptr");
  }

  /** C's comments, strings, characters and directives. */
  static Syntax likeC(String keywords, String types) {
    return Syntax.of(keywords, types)
        .preprocessor()
        .forms(
            Form.line("//"),
            Form.documentation(),
            Form.comment("/*", "*/"),
            Form.string("\"").after("L u8 u U"),
            new CharForm("").after("L u8 u U"),
            Form.string("\""),
            new CharForm(""));
  }
}
