package io.github.shelfmark.markup.highlight.lexer;

/** Elixir. */
final class ElixirSyntax {
  private ElixirSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "after alias and case catch cond def defdelegate defexception defguard defguardp"
                + " defimpl defmacro defmacrop defmodule defoverridable defp defprotocol defstruct"
                + " do else end fn for if import in not or quote raise receive require rescue"
                + " reraise super throw try unless unquote unquote_splicing use when with",
            "")
        .constants("true false nil")
        .builtins(
            "apply binding div elem exit hd inspect is_atom is_binary is_boolean is_float "
                + "is_function is_integer is_list is_map is_nil is_number is_pid is_tuple length "
                + "make_ref map_size max min node put_elem rem round self send spawn spawn_link tl "
                + "to_charlist to_string trunc tuple_size")
        .capitals()
        .symbols()
        .annotations("@")
        .suffixes("?!", "")
        .forms(
            Form.line("#"),
            Form.string("\"\"\"").lines().hole("#{", "}"),
            Form.string("'''").lines().hole("#{", "}"),
            new Form(":\"", "\"", "ss").escapedBy('\\'),
            Form.string("\"").lines().hole("#{", "}"),
            Form.string("'").lines().hole("#{", "}"),
            new Form("~S\"\"\"", "\"\"\"", "s").lines(),
            new Form("~s\"\"\"", "\"\"\"", "s").escapedBy('\\').lines().hole("#{", "}"),
            new Form("~H\"\"\"", "\"\"\"", "s").lines(),
            new BracketForm("~r", "", 1).as("sr").hole("#{", "}").flags(),
            new BracketForm("~", "SRWCDNTUH", 1).flags(),
            new BracketForm("~", "swc", 1).hole("#{", "}").flags());
  }
}
