package io.github.shelfmark.markup.rouge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples and what Rouge makes of them; {@code src/test/oracle/rouge.rb} asks it anew. */
class RougeCodeTest {
  private static final Path SAMPLES = Path.of("src/test/resources/rouge");

  private final RougeCode rouge = new RougeCode();

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.substring(0, name.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cutsAsRougeDoes(String language) throws IOException {
    String code = Files.readString(SAMPLES.resolve(language + ".txt"));

    assertThat(rouge.highlight(language, code))
        .contains(Files.readString(SAMPLES.resolve(language + ".html")));
  }

  @Test
  void everyGrammarHasASample() throws IOException {
    assertThat(samples()).containsExactlyInAnyOrderElementsOf(RougeLexers.languages());
  }

  @ParameterizedTest
  @CsvSource({
    "js,javascript",
    "yml,yaml",
    "c++,cpp",
    "golang,go",
    "bash,shell",
    "HAML,haml",
    "bat,batchfile",
    "posh,powershell",
    "hs,haskell",
    "django,jinja",
    "mustache,handlebars",
    "LaTeX,tex",
    "vim,viml",
    "obj-c++,objective_cpp"
  })
  void findsOtherNames(String name, String language) {
    String code = "a: 1 # b";

    assertThat(rouge.highlight(name, code)).isEqualTo(rouge.highlight(language, code)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Java", "JSON", "C", "plantuml", "", "txt", "objective-c"})
  void knowsNoOtherNames(String name) {
    assertThat(rouge.highlight(name, "a")).isEmpty();
  }

  @Test
  void usesOwnTokensWhereRougeHasALexerAndThereIsNoGrammar() {
    assertThat(rouge.highlight("actionscript", "var a = \"<\";\n"))
        .hasValueSatisfying(html -> assertThat(html).contains("<span class=\"", "&lt;"));
    assertThat(rouge.highlight("brainfuck", "+ < \"\n")).contains("+ &lt; \"\n");
  }

  @Test
  void cutsLanguagesInsideSed() {
    assertThat(rouge.highlight("sed", "s/a.$/b&/"))
        .hasValueSatisfying(
            html ->
                assertThat(html)
                    .contains("<span class=\"sr\">a</span><span class=\"o\">.$</span>")
                    .contains("b<span class=\"o\">&amp;</span>"));
    assertThat(rouge.highlight("sed_regex", "a.$")).isEmpty();
  }

  @Test
  void startsPhpWhereItsOptionSays() {
    String tagged = "<b>";

    assertThat(rouge.highlight("php?start_inline=1", "$a"))
        .contains("<span class=\"nv\">$a</span>");
    assertThat(rouge.highlight("php?start_inline", tagged))
        .contains(
            "<span class=\"o\">&lt;</span><span class=\"n\">b</span>"
                + "<span class=\"o\">&gt;</span>");
    assertThat(rouge.highlight("php?start_inline=0", "$a")).contains("$a");
    assertThat(rouge.highlight("php?x=1", tagged)).contains("<span class=\"nt\">&lt;b&gt;</span>");
  }

  @ParameterizedTest
  @CsvSource({
    "#!/usr/bin/env ruby, ruby",
    "#!/bin/bash, shell",
    "#!/usr/bin/python3.9, python",
    "#!/usr/bin/perl -w, perl",
    "#!/usr/bin/env cucumber, gherkin",
    "#lang racket, racket",
    "\\documentclass{article}, tex",
    "#!/bin/unknown, plaintext",
    "<?xml version='1.0'?>, xml",
    "<!doctype html>, html",
    "diff --git a/x b/x, diff",
    "text, plaintext"
  })
  void guessesLanguages(String code, String language) {
    assertThat(rouge.highlight("guess", code)).isEqualTo(rouge.highlight(language, code));
  }

  @Test
  void writesNumbersAsRubyFormatsThem() {
    RougeFormat.Classes classes = new RougeFormat.Classes("t", "n", "c");

    assertThat(
            rouge.highlight("text", "a\n<", new RougeFormat(false, "", true, 9, "%3i:", classes)))
        .contains(
            "<table class=\"t\"><tbody><tr><td class=\"n gl\"><pre class=\"lineno\">  9:\n 10:\n"
                + "</pre></td><td class=\"c\"><pre>a\n&lt;\n</pre></td></tr></tbody></table>");
  }
}
