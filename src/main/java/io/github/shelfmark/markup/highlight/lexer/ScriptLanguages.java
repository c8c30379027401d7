package io.github.shelfmark.markup.highlight.lexer;

/** Scripting languages. */
final class ScriptLanguages {
  private ScriptLanguages() {}

  static Syntax python() {
    Syntax syntax =
        Syntax.of(
                "and as assert async await break case class continue def del elif else except "
                    + "finally for from global if import in is lambda match nonlocal not or pass "
                    + "raise return try type while with yield",
                "bool bytes complex dict float frozenset int list object set str tuple")
            .constants("True False None")
            .capitals()
            .annotations("@")
            .forms(Form.line("#"));
    for (String quote : new String[] {"\"\"\"", "'''", "\"", "'"}) {
      boolean lines = quote.length() > 1;
      Form formatted = Form.string(quote).hole("{", "}").holeDoubled().after("f fr rf t rt tr");
      Form plain = Form.string(quote).after("r u b br rb");
      Form bare = Form.string(quote);
      syntax.forms(
          lines ? formatted.lines() : formatted,
          lines ? plain.lines() : plain,
          lines ? bare.lines() : bare);
    }
    return syntax;
  }

  static Syntax ruby() {
    return Syntax.of(
            "alias and attr_accessor attr_reader attr_writer begin break case class def defined do "
                + "else elsif end ensure extend for if in include module next not or prepend "
                + "private protected public raise redo require require_relative rescue retry return "
                + "self super then undef unless until when while yield",
            "")
        .constants("true false nil")
        .capitals()
        .symbols()
        .suffixes("?!", "")
        .variables("$@")
        .specials("!@&~_0123456789")
        .block("=begin", "=end")
        .forms(
            Form.line("#"),
            new HeredocForm("<<", "~-", false).hole("#{", "}"),
            Form.string("\"").lines().hole("#{", "}"),
            Form.string("`").lines().hole("#{", "}"),
            Form.string("'").lines(),
            new BracketForm("%r", "", 1).as("sr").hole("#{", "}").flags().notAfterValue(),
            new BracketForm("%", "QWIx", 1).hole("#{", "}").notAfterValue(),
            new BracketForm("%", "qwis", 1).notAfterValue(),
            new RegexForm());
  }

  static Syntax perl() {
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

  static Syntax lua() {
    return Syntax.of(
            "and break do else elseif end for function goto if in local not or repeat return then "
                + "until while",
            "")
        .constants("true false nil")
        .forms(
            CountedForm.brackets("--", "cm"),
            Form.line("--"),
            CountedForm.brackets("", "s"),
            Form.string("\""),
            Form.string("'"));
  }

  static Syntax powershell() {
    return Syntax.of(
            "begin break catch class continue data do dynamicparam else elseif end enum exit filter "
                + "finally for foreach from function if in param process return switch throw trap "
                + "try until using var while -eq -ne -gt -ge -lt -le -like -notlike -match "
                + "-notmatch -contains -notcontains -in -notin -replace -split -join -and -or -not "
                + "-xor -is -isnot -as -band -bor -bxor -bnot -f",
            "")
        .anyCase()
        .constants("")
        .cmdlets()
        .inWords("_-")
        .variables("$")
        .specials("$?^")
        .forms(
            Form.comment("<#", "#>"),
            Form.line("#"),
            new Form("@\"", "\"@", "s").escapedBy('`').lines().hole("$(", ")").names("$"),
            new Form("@'", "'@", "s").lines(),
            Form.string("\"").escapedBy('`').lines().doubled().hole("$(", ")").names("$"),
            Form.string("'").raw().lines().doubled());
  }

  static Syntax r() {
    return Syntax.of(
            "if else for while repeat function return break next in library require",
            "numeric character logical integer complex list data.frame matrix factor")
        .constants("TRUE FALSE NULL NA NA_integer_ NA_real_ NA_character_ NaN Inf")
        .inWords("._")
        .forms(
            Form.line("#"),
            CountedForm.dashes("\"", "(", ")").after("r"),
            CountedForm.dashes("\"", "[", "]").after("r"),
            CountedForm.dashes("\"", "{", "}").after("r"),
            CountedForm.dashes("'", "(", ")").after("r"),
            CountedForm.dashes("'", "[", "]").after("r"),
            CountedForm.dashes("'", "{", "}").after("r"),
            Form.string("\"").lines(),
            Form.string("'").lines(),
            new Form("%", "%", "ow"),
            new Form("`", "`", ""));
  }
}
