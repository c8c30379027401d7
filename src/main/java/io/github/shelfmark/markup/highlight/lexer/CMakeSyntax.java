package io.github.shelfmark.markup.highlight.lexer;

/** CMake. */
final class CMakeSyntax {
  private CMakeSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "if else elseif endif foreach endforeach while endwhile function endfunction macro "
                + "endmacro return break continue include project cmake_minimum_required "
                + "add_executable add_library target_link_libraries target_include_directories "
                + "find_package set unset option message install",
            "on off true false public private interface required version")
        .anyCase()
        .inWords("_-")
        .forms(
            CountedForm.brackets("#", "cm"),
            Form.line("#"),
            CountedForm.brackets("", "s"),
            Form.string("\"").lines().hole("${", "}"));
  }
}
