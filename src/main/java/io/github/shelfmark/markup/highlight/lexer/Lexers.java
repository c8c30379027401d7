package io.github.shelfmark.markup.highlight.lexer;

import io.github.shelfmark.markup.highlight.lexer.TokenMakerLexer.Names;
import org.fife.ui.rsyntaxtextarea.modes.ActionScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.Assembler6502TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.AssemblerX86TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.BBCodeTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CsvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DelphiTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DtdTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.EnvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.FortranTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HandlebarsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HostsTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HtaccessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JSPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.NSISTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SASTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TclTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
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
    Lexer lexer = own(language);
    if (lexer == null) {
      lexer = programming(language);
    }
    return lexer == null ? markup(language) : lexer;
  }

  /** Languages with a lexer of our own. */
  private static @Nullable Lexer own(String language) {
    return switch (language) {
      case "java" -> new WordsLexer(Grammars.JAVA);
      case "graphql" -> new WordsLexer(Grammars.GRAPHQL);
      case "objectivec" -> new WordsLexer(Grammars.OBJC);
      case "swift" -> new WordsLexer(Grammars.SWIFT);
      case "r" -> new WordsLexer(Grammars.R);
      case "bash" -> new ShellLexer();
      case "console" -> new ConsoleLexer();
      case "yaml" -> new YamlLexer();
      case "toml" -> KeyValueLexer.toml();
      case "ini" -> KeyValueLexer.ini();
      case "properties" -> KeyValueLexer.properties();
      case "http" -> new HttpLexer();
      case "diff" -> new DiffLexer();
      case "cmake" -> new WordsLexer(Grammars.CMAKE);
      case "terraform" -> new WordsLexer(Grammars.TERRAFORM);
      case "nginx" -> new WordsLexer(Grammars.NGINX);
      default -> null;
    };
  }

  /** Programming languages that RSyntaxTextArea reads. */
  private static @Nullable Lexer programming(String language) {
    return switch (language) {
      case "kotlin" ->
          TokenMakerLexer.of(new KotlinTokenMaker(), Names.CALLS, Names.TYPES, Names.LIBRARY_TYPES);
      case "scala" -> TokenMakerLexer.of(new ScalaTokenMaker(), Names.CALLS, Names.TYPES);
      case "groovy" ->
          TokenMakerLexer.of(new GroovyTokenMaker(), Names.CALLS, Names.TYPES, Names.LIBRARY_TYPES);
      case "clojure" -> TokenMakerLexer.of(new ClojureTokenMaker());
      case "javascript" -> TokenMakerLexer.of(new JavaScriptTokenMaker(), Names.CALLS, Names.TYPES);
      case "typescript" -> TokenMakerLexer.of(new TypeScriptTokenMaker(), Names.CALLS, Names.TYPES);
      case "php" -> TokenMakerLexer.inside("<?php", new PHPTokenMaker(), Names.CALLS);
      case "actionscript" ->
          TokenMakerLexer.of(new ActionScriptTokenMaker(), Names.CALLS, Names.TYPES);
      case "c" -> TokenMakerLexer.of(new CTokenMaker(), Names.CALLS);
      case "cpp" -> TokenMakerLexer.of(new CPlusPlusTokenMaker(), Names.CALLS);
      case "csharp" -> TokenMakerLexer.of(new CSharpTokenMaker(), Names.CALLS, Names.TYPES);
      case "d" -> TokenMakerLexer.of(new DTokenMaker(), Names.CALLS);
      case "dart" -> TokenMakerLexer.of(new DartTokenMaker(), Names.CALLS, Names.TYPES);
      case "go" -> TokenMakerLexer.of(new GoTokenMaker(), Names.CALLS);
      case "rust" -> TokenMakerLexer.of(new RustTokenMaker(), Names.CALLS, Names.TYPES);
      case "delphi" -> TokenMakerLexer.of(new DelphiTokenMaker());
      case "fortran" -> TokenMakerLexer.of(new FortranTokenMaker());
      case "vhdl" -> TokenMakerLexer.of(new VhdlTokenMaker());
      case "asm" -> TokenMakerLexer.of(new AssemblerX86TokenMaker());
      case "asm6502" -> TokenMakerLexer.of(new Assembler6502TokenMaker());
      case "python" -> TokenMakerLexer.of(new PythonTokenMaker(), Names.CALLS, Names.TYPES);
      case "ruby" -> TokenMakerLexer.of(new RubyTokenMaker(), Names.TYPES);
      case "perl" -> TokenMakerLexer.of(new PerlTokenMaker());
      case "lua" -> TokenMakerLexer.of(new LuaTokenMaker(), Names.CALLS);
      case "tcl" -> TokenMakerLexer.of(new TclTokenMaker());
      case "lisp" -> TokenMakerLexer.of(new LispTokenMaker());
      case "sas" -> TokenMakerLexer.of(new SASTokenMaker());
      case "visualbasic" -> TokenMakerLexer.of(new VisualBasicTokenMaker());
      case "powershell" -> TokenMakerLexer.of(new PowerShellTokenMaker());
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
      case "json" -> TokenMakerLexer.of(new JsonTokenMaker());
      case "jsp" -> TokenMakerLexer.of(new JSPTokenMaker());
      case "handlebars" -> TokenMakerLexer.of(new HandlebarsTokenMaker());
      case "dtd" -> TokenMakerLexer.of(new DtdTokenMaker());
      case "env" -> TokenMakerLexer.of(new EnvTokenMaker());
      case "csv" -> TokenMakerLexer.of(new CsvTokenMaker());
      case "sql" -> TokenMakerLexer.of(new SQLTokenMaker());
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
