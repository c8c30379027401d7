package io.github.shelfmark.markup.highlight.lexer;

/** Languages that are compiled to machine code. */
final class NativeLanguages {
  private static final String C_WORDS =
      "auto break case const continue default do else enum extern for goto if inline register "
          + "restrict return sizeof static struct switch typedef union volatile while alignas "
          + "alignof constexpr static_assert thread_local";

  private static final String C_TYPES =
      "bool char double float int long short signed unsigned void size_t ssize_t ptrdiff_t "
          + "wchar_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t";

  private NativeLanguages() {}

  static Syntax c() {
    return likeC(C_WORDS, C_TYPES + " FILE").constants("true false NULL nullptr");
  }

  static Syntax cpp() {
    return likeC(
            C_WORDS
                + " and asm catch class co_await co_return co_yield concept consteval constinit "
                + "const_cast decltype delete dynamic_cast explicit export final friend import "
                + "module mutable namespace new noexcept not operator or override private "
                + "protected public reinterpret_cast requires static_cast template this throw try "
                + "typeid typename using virtual",
            C_TYPES + " char8_t char16_t char32_t")
        .constants("true false nullptr NULL")
        .forms(
            new NamedForm("\"", "(", ")", "\"").after("R"),
            new NamedForm("\"", "(", ")", "\"").after("u8R uR UR LR"));
  }

  static Syntax objectivec() {
    return likeC(
            C_WORDS
                + " @interface @implementation @end @property @class @protocol @selector @import "
                + "@synthesize @dynamic @try @catch @finally @throw @autoreleasepool @public "
                + "@private @protected @optional @required @synchronized self super",
            C_TYPES + " BOOL id instancetype NSString NSInteger NSUInteger CGFloat")
        .inWords("_@")
        .constants("YES NO nil NULL true false")
        .forms(new Form("@\"", "\"", "s").escapedBy('\\'));
  }

  /** C's comments, strings, characters and directives. */
  private static Syntax likeC(String keywords, String types) {
    return Syntax.of(keywords, types)
        .preprocessor()
        .forms(
            Form.line("//"),
            Form.documentation(),
            Form.comment("/*", "*/"),
            Form.string("\"").after("L u8 u U"),
            new CharForm("").after("L u8 u U"),
            Form.string("\""),
            new CharForm(""));
  }

  static Syntax go() {
    return Syntax.of(
            "break case chan const continue default defer else fallthrough for func go goto if "
                + "import interface map package range return select struct switch type var",
            "any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 "
                + "int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr")
        .constants("true false nil iota")
        .forms(
            Form.line("//"),
            Form.comment("/*", "*/"),
            Form.string("`").raw().lines(),
            Form.string("\""),
            new CharForm(""));
  }

  static Syntax rust() {
    return Syntax.likeRust(
            "as async await break const continue crate dyn else enum extern fn for if impl in let "
                + "loop match mod move mut pub ref return self Self static struct super trait type "
                + "union unsafe use where while yield",
            "bool char f32 f64 i8 i16 i32 i64 i128 isize str u8 u16 u32 u64 u128 usize")
        .constants("true false")
        .suffixes("!", "fm")
        .forms(
            CountedForm.hashes(0, "\"").after("r br cr"),
            Form.string("\"").lines().after("b c"),
            new CharForm("").after("b"),
            Form.string("\"").lines(),
            new CharForm("na"),
            new Form("#![", "]", "cp").holdsCode(),
            new Form("#[", "]", "cp").holdsCode());
  }

  static Syntax swift() {
    return Syntax.likeRust(
            "actor any as associatedtype async await borrowing break case catch class consuming "
                + "continue convenience default defer deinit didSet do dynamic else enum extension "
                + "fallthrough fileprivate final for func get guard if import in indirect infix init "
                + "inout internal is isolated lazy let macro mutating nonisolated open operator "
                + "optional override package postfix precedencegroup prefix private protocol public "
                + "repeat required rethrows return self Self set some static struct subscript super "
                + "switch throw throws try typealias unowned var weak where while willSet",
            "Any Array Bool Character Dictionary Double Float Int Optional Set String UInt Void")
        .constants("true false nil")
        .annotations("@")
        .variables("$")
        .preprocessor()
        .forms(
            CountedForm.hashes(1, "\"\"\"").hole("\\#(", ")"),
            CountedForm.hashes(1, "\"").hole("\\#(", ")"),
            Form.string("\"\"\"").lines().hole("\\(", ")"),
            Form.string("\"").hole("\\(", ")"),
            new Form("`", "`", ""));
  }
}
