package io.github.shelfmark.markup.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.markup.highlight.lexer.Lexers;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the highlighted samples of each language, in a readable notation: every token with a
 * class is written as {@code ‹class text›}.
 */
class HighlighterTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "highlight");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private static final Generator<String> CODE =
      Generator.pieces(
          0,
          60,
          "a",
          "Foo",
          " ",
          "\n",
          "\"",
          "'",
          "`",
          "/*",
          "*/",
          "//",
          "#",
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "{",
          "}",
          "${",
          "\\",
          "<<EOF",
          "EOF",
          "|",
          ":",
          "- ",
          "1.5e",
          "0x",
          "@",
          "$",
          "%",
          "<?php",
          "?>",
          "锁",
          "😀",
          "\t",
          "=",
          "[",
          "]",
          ";",
          "&",
          "&amp;",
          "/",
          "r#\"",
          "\"#",
          "\"\"\"",
          "R\"x(",
          "=begin",
          "$(",
          "\\(",
          "q{",
          "%w[",
          "#{",
          "#[",
          "[[",
          "[==[",
          "(",
          ")",
          ",",
          "<<~",
          "<<<",
          "?",
          "!",
          "$a",
          "e'",
          "\n=cut\n");

  private static final Languages LANGUAGES = new Languages();
  private static final Highlighter HIGHLIGHTER = new Highlighter();

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** A file contains the code, a line of four equals signs, and the expected result. */
  @ParameterizedTest
  @MethodSource("samples")
  void looksAsItDid(String name) throws IOException {
    String text = Files.readString(SAMPLES.resolve(name));
    int line = text.indexOf("\n====\n");
    String code = line < 0 ? text : text.substring(0, line + 1);
    Language language = LANGUAGES.find(name.substring(0, name.length() - 4)).orElseThrow();
    String made =
        String.join("\n", HIGHLIGHTER.lines(language, code))
                .replaceAll("<span class=\"(\\w+)\">", "‹$1 ")
                .replace("</span>", "›")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
            + "\n";
    if (UPDATE) {
      Files.writeString(SAMPLES.resolve(name), code + "====\n" + made);
      return;
    }
    assertThat(made).contains("‹").isEqualTo(text.substring(line + 6));
  }

  @Test
  void knowsAtLeastFortyLanguagesAndEachNameOnce() {
    Set<String> names = new HashSet<>();
    for (Language language : LANGUAGES.all()) {
      assertThat(names.add(language.name())).as(language.name()).isTrue();
      language.aliases().forEach(alias -> assertThat(names.add(alias)).as(alias).isTrue());
      boolean plain = language.name().equals("text");
      assertThat(Lexers.make(language.name()) == null).as(language.name()).isEqualTo(plain);
    }
    assertThat(LANGUAGES.all()).hasSizeGreaterThan(40);
  }

  @Test
  void theTextStaysAndEachLineIsWhole() {
    Property.forAll(600, CODE, HighlighterTest::isWhole);
  }

  private static void isWhole(String code) {
    for (Language language : LANGUAGES.all()) {
      List<String> lines = HIGHLIGHTER.lines(language, code);
      List<String> texts = new ArrayList<>();
      for (String line : lines) {
        String text =
            Jsoup.parseBodyFragment("<pre>x" + line + "</pre>").select("pre").get(0).wholeText();
        texts.add(text.substring(1));
        assertThat(count(line, "<span")).isEqualTo(count(line, "</span"));
      }
      String expected = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
      assertThat(String.join("\n", texts)).as(language.name()).isEqualTo(expected);
    }
  }

  @Test
  void anyTextIsReadToItsEnd() {
    Property.forAll(
        300,
        Texts.any(),
        code -> {
          int lines = code.split("\n", -1).length - (code.isEmpty() || code.endsWith("\n") ? 1 : 0);
          for (Language language : LANGUAGES.all()) {
            assertThat(HIGHLIGHTER.lines(language, code)).as(language.name()).hasSize(lines);
          }
        });
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length;
  }

  @Test
  void threadsDoNotMeet() {
    Language java = LANGUAGES.find("java").orElseThrow();
    List<String> codes =
        IntStream.range(0, 200)
            .mapToObj(i -> "/* " + i + "\n*/ int a" + i + " = " + i + ";")
            .toList();
    List<List<String>> expected =
        codes.stream().map(code -> new Highlighter().lines(java, code)).toList();

    assertThat(codes.parallelStream().map(code -> HIGHLIGHTER.lines(java, code)).toList())
        .isEqualTo(expected);
  }

  @Test
  void aVeryLongLineIsReadInOnePass() {
    // Quadratic work on such lines would exceed the time limit of a test.
    for (String part : List.of("\"", "<a ", "a: ", "/* ", "$(", "'", "\"$(")) {
      for (String name : List.of("yaml", "bash", "toml", "console", "http", "diff", "swift")) {
        isReadInOnePass(name, part.repeat(300_000 / part.length()));
      }
    }
  }

  @Test
  void whatDoesNotCloseIsReadInOnePass() {
    for (String part :
        List.of("/", "/[", "\"${", "\"#{", "r#", "#", "[=", "<<A ", "q ", "{", "$")) {
      for (String name :
          List.of("javascript", "ruby", "perl", "rust", "swift", "lua", "cpp", "sql", "kotlin")) {
        isReadInOnePass(name, part.repeat(200_000 / part.length()));
      }
    }
    isReadInOnePass("php", "<?php ?>".repeat(25_000));
  }

  @Test
  void nestedCodeIsReadInOnePass() {
    Language ruby = LANGUAGES.find("ruby").orElseThrow();

    assertThat(HIGHLIGHTER.lines(ruby, "\"#{\n".repeat(100_000))).hasSize(100_000);
  }

  private static void isReadInOnePass(String name, String code) {
    Language language = LANGUAGES.find(name).orElseThrow();

    assertThat(HIGHLIGHTER.lines(language, code)).as(name).hasSize(1);
  }
}
