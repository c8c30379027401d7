package io.github.shelfmark.markup.highlight.lexer;

/** Julia. */
final class JuliaSyntax {
  private JuliaSyntax() {}

  static Syntax make() {
    return Syntax.of(
            "abstract baremodule begin break catch const continue do else elseif end export "
                + "finally for function global if import in isa let local macro module mutable "
                + "outer primitive public quote return struct try type using where while",
            "AbstractArray AbstractFloat AbstractString Any Array BigFloat BigInt Bool Char Complex"
                + " Dict Float16 Float32 Float64 Function Int Int128 Int16 Int32 Int64 Int8 Integer"
                + " Matrix Nothing Number Rational Real Set String Symbol Tuple UInt UInt128 UInt16"
                + " UInt32 UInt64 UInt8 Union Vector")
        .constants("true false nothing missing NaN Inf pi")
        .builtins(
            "abs all any collect convert eltype enumerate error filter first get haskey isempty "
                + "last length map max maximum min minimum ones open parse print println push! "
                + "rand range reduce replace round similar size sort split sqrt string sum throw "
                + "typeof zeros zip")
        .capitals()
        .annotations("@")
        .suffixes("!", "")
        .forms(
            Form.comment("#=", "=#").nested(),
            Form.line("#"),
            Form.string("\"\"\"").raw().lines().after("r raw md html"),
            Form.string("\"").lines().after("r b v raw s big"),
            Form.string("\"\"\"").lines().hole("$(", ")").names("$"),
            Form.string("\"").lines().hole("$(", ")").names("$"),
            Form.string("`").hole("$(", ")").names("$"),
            new CharForm("").notAfterValue());
  }
}
