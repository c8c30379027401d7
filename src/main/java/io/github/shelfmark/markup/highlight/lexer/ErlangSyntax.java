package io.github.shelfmark.markup.highlight.lexer;

/** Erlang. */
final class ErlangSyntax {
  private ErlangSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if"
                + " let maybe not of or orelse receive rem try when xor",
            "")
        .constants("true false undefined ok error")
        .builtins(
            "apply atom_to_list binary_to_list element erase error exit get halt hd integer_to_list"
                + " is_atom is_binary is_boolean is_float is_function is_integer is_list is_map"
                + " is_number is_pid is_tuple length list_to_atom list_to_binary list_to_integer"
                + " list_to_tuple make_ref map_size monitor node now process_flag put register"
                + " round self send setelement size spawn spawn_link spawn_monitor throw tl trunc"
                + " tuple_size tuple_to_list unlink whereis")
        .noFunctions()
        .inWords("_@")
        .annotations("?")
        .forms(
            Form.line("%"),
            Form.string("\"\"\"").raw().lines(),
            Form.string("\"").lines(),
            new Form("'", "'", "ss").escapedBy('\\'),
            new DollarForm());
  }
}
