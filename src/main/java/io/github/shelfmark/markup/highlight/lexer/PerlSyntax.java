package io.github.shelfmark.markup.highlight.lexer;

/** Perl. */
final class PerlSyntax {
  private PerlSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "and bless cmp chomp chop close defined delete die do each else elsif eq exists for "
                + "foreach ge grep gt if join keys last le length local lt map my ne next no not open "
                + "or our package pop print printf push redo ref require return reverse say scalar "
                + "shift sort splice split sprintf state sub undef unless unshift until use values "
                + "wantarray warn while x xor",
            "")
        .constants("")
        .variables("$@%")
        .specials("!@/\\,;.&'\"`+#<>|?:-~^")
        .block("=", "=cut")
        .forms(
            Form.line("#"),
            new HeredocForm("<<", "~", false).names("$@"),
            new BracketForm("", "", 1).as("s").names("$@").after("qq qx"),
            new BracketForm("", "", 1).as("s").after("q qw"),
            new BracketForm("", "", 1).as("sr").flags().after("m qr"),
            new BracketForm("", "", 2).as("sr").flags().after("s tr y"),
            Form.string("\"").lines().names("$@"),
            Form.string("`").lines().names("$@"),
            Form.string("'").lines(),
            new RegexForm());
  }
}
