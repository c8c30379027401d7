package io.github.shelfmark.markup.highlight.lexer;

import io.github.shelfmark.markup.highlight.lexer.TokenMakerLexer.Names;
import org.fife.ui.rsyntaxtextarea.modes.ActionScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.Assembler6502TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.AssemblerX86TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.BBCodeTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CsvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DelphiTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DtdTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.EnvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.FortranTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HostsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HtaccessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JSPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JshintrcTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.NSISTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SASTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TclTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VhdlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VisualBasicTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.jspecify.annotations.Nullable;

/**
 * Creates the lexer of each language. A switch instead of a map of constructors: in a cold JVM each
 * entry of such a map would cost more than most lexers do.
 */
public final class Lexers {
  private Lexers() {}

  /**
   * A lexer.
   *
   * @param language the language's name
   * @return null if there is none for it
   */
  public static @Nullable Lexer make(String language) {
    Syntax syntax = syntax(language);
    if (syntax != null) {
      return new CodeLexer(syntax);
    }
    Lexer lexer = own(language);
    if (lexer == null) {
      lexer = programming(language);
    }
    return lexer == null ? markup(language) : lexer;
  }

  /** Languages that are described by a syntax. */
  private static @Nullable Syntax syntax(String language) {
    return switch (language) {
      case "java" -> JavaSyntax.make();
      case "kotlin" -> KotlinSyntax.make();
      case "scala" -> ScalaSyntax.make();
      case "groovy" -> GroovySyntax.make();
      case "dart" -> DartSyntax.make();
      case "csharp" -> CSharpSyntax.make();
      case "c" -> CSyntax.make();
      case "cpp" -> CppSyntax.make();
      case "objectivec" -> ObjectiveCSyntax.make();
      case "go" -> GoSyntax.make();
      case "rust" -> RustSyntax.make();
      case "swift" -> SwiftSyntax.make();
      case "python" -> PythonSyntax.make();
      case "ruby" -> RubySyntax.make();
      case "crystal" -> CrystalSyntax.make();
      case "elixir" -> ElixirSyntax.make();
      case "erlang" -> ErlangSyntax.make();
      case "haskell" -> HaskellSyntax.make();
      case "julia" -> JuliaSyntax.make();
      case "nix" -> NixSyntax.make();
      case "perl" -> PerlSyntax.make();
      case "powershell" -> PowerShellSyntax.make();
      case "lua" -> LuaSyntax.make();
      case "r" -> RSyntax.make();
      case "javascript" -> JavaScriptSyntax.make();
      case "typescript" -> TypeScriptSyntax.make();
      case "graphql" -> GraphQlSyntax.make();
      case "cmake" -> CMakeSyntax.make();
      case "terraform" -> TerraformSyntax.make();
      case "nginx" -> NginxSyntax.make();
      case "sql" -> SqlSyntax.make();
      default -> null;
    };
  }

  /** Languages with a lexer of their own. */
  private static @Nullable Lexer own(String language) {
    return switch (language) {
      case "php" -> new PhpLexer();
      case "bash" -> new ShellLexer();
      case "console" -> new ConsoleLexer();
      case "yaml" -> new YamlLexer();
      case "toml" -> KeyValueLexer.toml();
      case "ini" -> KeyValueLexer.ini();
      case "properties" -> KeyValueLexer.properties();
      case "http" -> new HttpLexer();
      case "diff" -> new DiffLexer();
      default -> null;
    };
  }

  /** Programming languages that RSyntaxTextArea reads. */
  private static @Nullable Lexer programming(String language) {
    return switch (language) {
      case "clojure" -> TokenMakerLexer.of(new ClojureTokenMaker());
      case "actionscript" ->
          TokenMakerLexer.of(new ActionScriptTokenMaker(), Names.CALLS, Names.TYPES);
      case "d" -> TokenMakerLexer.of(new DTokenMaker(), Names.CALLS);
      case "delphi" -> TokenMakerLexer.of(new DelphiTokenMaker());
      case "fortran" -> TokenMakerLexer.of(new FortranTokenMaker());
      case "vhdl" -> TokenMakerLexer.of(new VhdlTokenMaker());
      case "asm" -> TokenMakerLexer.of(new AssemblerX86TokenMaker());
      case "asm6502" -> TokenMakerLexer.of(new Assembler6502TokenMaker());
      case "tcl" -> TokenMakerLexer.of(new TclTokenMaker());
      case "lisp" -> TokenMakerLexer.of(new LispTokenMaker());
      case "sas" -> TokenMakerLexer.of(new SASTokenMaker());
      case "visualbasic" -> TokenMakerLexer.of(new VisualBasicTokenMaker());
      case "batch" -> TokenMakerLexer.of(new WindowsBatchTokenMaker());
      case "nsis" -> TokenMakerLexer.of(new NSISTokenMaker());
      default -> null;
    };
  }

  /** Markup, data and configuration that RSyntaxTextArea reads. */
  private static @Nullable Lexer markup(String language) {
    return switch (language) {
      case "html" -> TokenMakerLexer.of(new HTMLTokenMaker());
      case "xml" -> TokenMakerLexer.of(new XMLTokenMaker());
      case "css" -> TokenMakerLexer.of(new CSSTokenMaker());
      case "less" -> TokenMakerLexer.of(new LessTokenMaker());
      case "scss" -> TokenMakerLexer.of(new LessTokenMaker());
      case "json" -> TokenMakerLexer.of(new JshintrcTokenMaker());
      case "jsp" -> TokenMakerLexer.of(new JSPTokenMaker());
      case "handlebars" -> TokenMakerLexer.of(new HandlebarsTokenMaker());
      case "dtd" -> TokenMakerLexer.of(new DtdTokenMaker());
      case "env" -> TokenMakerLexer.of(new EnvTokenMaker());
      case "csv" -> TokenMakerLexer.of(new CsvTokenMaker());
      case "proto" -> TokenMakerLexer.of(new ProtoTokenMaker());
      case "hosts" -> TokenMakerLexer.of(new HostsTokenMaker());
      case "dockerfile" -> TokenMakerLexer.of(new DockerTokenMaker());
      case "makefile" -> TokenMakerLexer.of(new MakefileTokenMaker());
      case "apache" -> TokenMakerLexer.of(new HtaccessTokenMaker());
      case "markdown" -> TokenMakerLexer.of(new MarkdownTokenMaker());
      case "latex" -> TokenMakerLexer.of(new LatexTokenMaker());
      case "bbcode" -> TokenMakerLexer.of(new BBCodeTokenMaker());
      default -> null;
    };
  }
}
