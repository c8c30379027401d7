package io.github.shelfmark.markup.highlight.lexer;

/** Crystal. */
final class CrystalSyntax {
  private CrystalSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "abstract alias alignof annotation as as? asm begin break case class def do else elsif "
                + "end ensure enum extend for fun if in include instance_sizeof is_a? lib macro "
                + "module next nil? of offsetof out pointerof private protected require rescue "
                + "responds_to? return select self sizeof struct super then type typeof "
                + "uninitialized union unless until verbatim when while with yield",
            "Array Bool Char Float32 Float64 Hash Int16 Int32 Int64 Int8 NamedTuple Nil Proc Range "
                + "Set String Symbol Tuple UInt16 UInt32 UInt64 UInt8")
        .constants("true false nil")
        .builtins(
            "class_getter class_property getter gets loop p pp print printf property puts raise "
                + "record setter spawn sprintf")
        .capitals()
        .symbols()
        .suffixes("?!", "")
        .variables("$@")
        .specials("~_0123456789")
        .forms(
            Form.line("#"),
            new HeredocForm("<<", "-", false).hole("#{", "}"),
            Form.string("\"").lines().hole("#{", "}"),
            Form.string("`").lines().hole("#{", "}"),
            new CharForm(""),
            new Form("@[", "]", "cp").holdsCode(),
            new BracketForm("%r", "", 1).as("sr").hole("#{", "}").flags().notAfterValue(),
            new BracketForm("%", "Qx", 1).hole("#{", "}").notAfterValue(),
            new BracketForm("%", "qwi", 1).notAfterValue(),
            new RegexForm());
  }
}
