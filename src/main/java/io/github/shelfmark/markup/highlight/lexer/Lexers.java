package io.github.shelfmark.markup.highlight.lexer;

import io.github.shelfmark.markup.highlight.lexer.TokenMakerLexer.Names;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
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
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
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

/** Ways to make a lexer for each language, by its name. */
public final class Lexers {
  private Lexers() {}

  /** All of them. */
  public static Map<String, Supplier<Lexer>> all() {
    Map<String, Supplier<Lexer>> all = new TreeMap<>();
    jvm(all);
    web(all);
    systems(all);
    scripts(all);
    shells(all);
    data(all);
    tools(all);
    return all;
  }

  private static void jvm(Map<String, Supplier<Lexer>> all) {
    all.put(
        "java",
        TokenMakerLexer.of(JavaTokenMaker::new, Names.CALLS, Names.TYPES, Names.LIBRARY_TYPES));
    all.put(
        "kotlin",
        TokenMakerLexer.of(KotlinTokenMaker::new, Names.CALLS, Names.TYPES, Names.LIBRARY_TYPES));
    all.put("scala", TokenMakerLexer.of(ScalaTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put(
        "groovy",
        TokenMakerLexer.of(GroovyTokenMaker::new, Names.CALLS, Names.TYPES, Names.LIBRARY_TYPES));
    all.put("clojure", TokenMakerLexer.of(ClojureTokenMaker::new));
  }

  private static void web(Map<String, Supplier<Lexer>> all) {
    all.put("html", TokenMakerLexer.of(HTMLTokenMaker::new));
    all.put("xml", TokenMakerLexer.of(XMLTokenMaker::new));
    all.put("css", TokenMakerLexer.of(CSSTokenMaker::new));
    all.put("less", TokenMakerLexer.of(LessTokenMaker::new));
    all.put("scss", TokenMakerLexer.of(LessTokenMaker::new));
    all.put("javascript", TokenMakerLexer.of(JavaScriptTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put("typescript", TokenMakerLexer.of(TypeScriptTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put("json", TokenMakerLexer.of(JsonTokenMaker::new));
    all.put("php", TokenMakerLexer.inside("<?php", PHPTokenMaker::new, Names.CALLS));
    all.put("jsp", TokenMakerLexer.of(JSPTokenMaker::new));
    all.put("handlebars", TokenMakerLexer.of(HandlebarsTokenMaker::new));
    all.put(
        "actionscript", TokenMakerLexer.of(ActionScriptTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put("graphql", words(Grammars.GRAPHQL));
    all.put("dtd", TokenMakerLexer.of(DtdTokenMaker::new));
  }

  private static void systems(Map<String, Supplier<Lexer>> all) {
    all.put("c", TokenMakerLexer.of(CTokenMaker::new, Names.CALLS));
    all.put("cpp", TokenMakerLexer.of(CPlusPlusTokenMaker::new, Names.CALLS));
    all.put("csharp", TokenMakerLexer.of(CSharpTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put("objectivec", words(Grammars.OBJC));
    all.put("swift", words(Grammars.SWIFT));
    all.put("d", TokenMakerLexer.of(DTokenMaker::new, Names.CALLS));
    all.put("dart", TokenMakerLexer.of(DartTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put("go", TokenMakerLexer.of(GoTokenMaker::new, Names.CALLS));
    all.put("rust", TokenMakerLexer.of(RustTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put("delphi", TokenMakerLexer.of(DelphiTokenMaker::new));
    all.put("fortran", TokenMakerLexer.of(FortranTokenMaker::new));
    all.put("vhdl", TokenMakerLexer.of(VhdlTokenMaker::new));
    all.put("asm", TokenMakerLexer.of(AssemblerX86TokenMaker::new));
    all.put("asm6502", TokenMakerLexer.of(Assembler6502TokenMaker::new));
  }

  private static void scripts(Map<String, Supplier<Lexer>> all) {
    all.put("python", TokenMakerLexer.of(PythonTokenMaker::new, Names.CALLS, Names.TYPES));
    all.put("ruby", TokenMakerLexer.of(RubyTokenMaker::new, Names.TYPES));
    all.put("perl", TokenMakerLexer.of(PerlTokenMaker::new));
    all.put("lua", TokenMakerLexer.of(LuaTokenMaker::new, Names.CALLS));
    all.put("tcl", TokenMakerLexer.of(TclTokenMaker::new));
    all.put("lisp", TokenMakerLexer.of(LispTokenMaker::new));
    all.put("r", words(Grammars.R));
    all.put("sas", TokenMakerLexer.of(SASTokenMaker::new));
    all.put("visualbasic", TokenMakerLexer.of(VisualBasicTokenMaker::new));
  }

  private static void shells(Map<String, Supplier<Lexer>> all) {
    all.put("bash", ShellLexer::new);
    all.put("console", ConsoleLexer::new);
    all.put("powershell", TokenMakerLexer.of(PowerShellTokenMaker::new));
    all.put("batch", TokenMakerLexer.of(WindowsBatchTokenMaker::new));
    all.put("nsis", TokenMakerLexer.of(NSISTokenMaker::new));
  }

  private static void data(Map<String, Supplier<Lexer>> all) {
    all.put("yaml", YamlLexer::new);
    all.put("toml", KeyValueLexer::toml);
    all.put("ini", KeyValueLexer::ini);
    all.put("properties", KeyValueLexer::properties);
    all.put("env", TokenMakerLexer.of(EnvTokenMaker::new));
    all.put("csv", TokenMakerLexer.of(CsvTokenMaker::new));
    all.put("sql", TokenMakerLexer.of(SQLTokenMaker::new));
    all.put("proto", TokenMakerLexer.of(ProtoTokenMaker::new));
    all.put("http", HttpLexer::new);
    all.put("diff", DiffLexer::new);
    all.put("hosts", TokenMakerLexer.of(HostsTokenMaker::new));
  }

  private static void tools(Map<String, Supplier<Lexer>> all) {
    all.put("dockerfile", TokenMakerLexer.of(DockerTokenMaker::new));
    all.put("makefile", TokenMakerLexer.of(MakefileTokenMaker::new));
    all.put("cmake", words(Grammars.CMAKE));
    all.put("terraform", words(Grammars.TERRAFORM));
    all.put("nginx", words(Grammars.NGINX));
    all.put("apache", TokenMakerLexer.of(HtaccessTokenMaker::new));
    all.put("markdown", TokenMakerLexer.of(MarkdownTokenMaker::new));
    all.put("latex", TokenMakerLexer.of(LatexTokenMaker::new));
    all.put("bbcode", TokenMakerLexer.of(BBCodeTokenMaker::new));
  }

  private static Supplier<Lexer> words(WordsLexer.Grammar grammar) {
    return () -> new WordsLexer(grammar);
  }
}
