package io.github.shelfmark.markup.highlight.lexer;

/** Ruby. */
final class RubySyntax {
  private RubySyntax() {}

  static Syntax make() {
    return Syntax.of(
            "alias and begin break case class def defined do "
                + "else elsif end ensure for if in module next not or "
                + "redo rescue retry return "
                + "self super then undef unless until when while yield",
            "")
        .constants("true false nil")
        .builtins(
            "attr_accessor attr_reader attr_writer catch extend format gets include lambda loop p "
                + "prepend print printf private proc protected public puts raise require "
                + "require_relative sprintf throw")
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
}
