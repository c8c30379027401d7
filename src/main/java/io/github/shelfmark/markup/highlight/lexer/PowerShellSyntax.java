package io.github.shelfmark.markup.highlight.lexer;

/** PowerShell. */
final class PowerShellSyntax {
  private PowerShellSyntax() {}

  static Syntax make() {
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
}
