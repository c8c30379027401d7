package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintReaderTest {
  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void begin() {
    sources = Sources.in(directory);
  }

  private List<PrintConfig> read(String config) throws IOException {
    return sources.config("title: T$" + config).readConfig().outputs().prints();
  }

  @Test
  void nothingIsPrintedUnlessASiteAsksForIt() throws IOException {
    assertThat(read("lang: en")).isEmpty();
    assertThat(read("print: false")).isEmpty();
  }

  @Test
  void trueIsAPageOfTheWholeSite() throws IOException {
    PrintConfig whole = read("print: true").get(0);

    assertThat(whole.path()).isEqualTo("print.html");
    assertThat(whole.pdf()).isEmpty();
    assertThat(whole.prefix()).isEqualTo("/");
    assertThat(whole.cover()).isEqualTo(PrintCover.DEFAULTS);
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void aMappingSaysMore() throws IOException {
    PrintConfig guide =
        read("print: {path: /guide.html, pdf: guide.pdf, prefix: guide, title: G, page: Letter,"
                + " cover: {subtitle: S, author: A, date: D, logo: /l.png},"
                + " fonts: {text: f/t.ttf, bold: f/b.ttf, italic: f/i.ttf, bold_italic: f/x.ttf,"
                + " code: f/c.ttf, fallback: [f/1.ttf, f/2.ttf]}}")
            .get(0);

    assertThat(guide.path()).isEqualTo("guide.html");
    assertThat(guide.pdf()).isEqualTo("guide.pdf");
    assertThat(guide.prefix()).isEqualTo("/guide/");
    assertThat(guide.title()).isEqualTo("G");
    assertThat(guide.letter()).isTrue();
    assertThat(guide.cover()).isEqualTo(new PrintCover(true, "S", "A", "D", "/l.png"));
    assertThat(guide.fonts().files())
        .containsExactly(
            "f/t.ttf", "f/b.ttf", "f/i.ttf", "f/x.ttf", "f/c.ttf", "f/1.ttf", "f/2.ttf");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void severalDocumentsAreAList() throws IOException {
    assertThat(read("print: [{path: a.html, cover: false}, {path: b.html, prefix: /b/}]"))
        .extracting(PrintConfig::path, print -> print.cover().made())
        .containsExactly(tuple("a.html", false), tuple("b.html", true));
    assertThat(sources.told()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "print: {paht: a.html} | unknown key \"print.paht\"",
        "print: {cover: {sub: S}} | unknown key \"print.cover.sub\"",
        "print: {fonts: {txt: S}} | unknown key \"print.fonts.txt\"",
        "print: {path: ../a.html} | \"../a.html\" is no name for a file that ends in .html",
        "print: {path: a.txt} | \"a.txt\" is no name for a file that ends in .html",
        "print: {pdf: .git/a.pdf} | \".git/a.pdf\" is no name for a file that ends in .pdf",
        "print: {page: A5} | there is no size of pages \"a5\"",
        "print: {fonts: {text: ../f.ttf}} | the font \"../f.ttf\" is no file below the source",
        "print: {fonts: {fallback: [/f.ttf]}} | the font \"/f.ttf\" is no file below the source",
        "print: [{path: a.html}, {path: a.html}] | two documents of \"print\" have the same file",
        "print: 3 | \"print\" must be true or false",
      })
  void whatIsWrongIsTold(String config, String message) throws IOException {
    read(config);

    assertThat(sources.told()).singleElement().asString().contains(message);
  }

  @Test
  void aJekyllSiteHasToNameAFile() throws IOException {
    assertThat(readJekyll("print: true")).isEmpty();
    assertThat(readJekyll("print: {media: all}")).isEmpty();
    assertThat(readJekyll("print: {path: p.html}"))
        .extracting(PrintConfig::path)
        .containsExactly("p.html");
  }

  private List<PrintConfig> readJekyll(String config) throws IOException {
    Files.deleteIfExists(directory.resolve("site.yml"));
    return sources.jekyll(config).readConfig().outputs().prints();
  }
}
