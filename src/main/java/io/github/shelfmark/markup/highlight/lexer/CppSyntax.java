package io.github.shelfmark.markup.highlight.lexer;

/** C++. */
final class CppSyntax {
  private CppSyntax() {}

  static Syntax make() {
    return CSyntax.likeC(
            CSyntax.WORDS
                + " and asm catch class co_await co_return co_yield concept consteval constinit "
                + "const_cast decltype delete dynamic_cast explicit export final friend import "
                + "module mutable namespace new noexcept not operator or override private "
                + "protected public reinterpret_cast requires static_cast template this throw try "
                + "typeid typename using virtual",
            CSyntax.TYPES + " char8_t char16_t char32_t")
        .constants("true false nullptr NULL")
        .forms(
            new NamedForm("\"", "(", ")", "\"").after("R"),
            new NamedForm("\"", "(", ")", "\"").after("u8R uR UR LR"));
  }
}
