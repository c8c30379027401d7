package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  private static String text(String text) {
    return new Markdown().block().text(text).toString().stripTrailing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words, 1.5 & more",
        "a_name_of_code",
        "x < y",
        "AT&T; no",
        "a [b] c",
        "x - y",
        "a:b",
        "2 * 3 is not closed"
      })
  void escapesNothingThatMeansItself(String text) {
    String kept = text.replace("*", "\\*").replace("AT&T;", "AT\\&T;");
    assertThat(text(text)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "# a | \\# a",
        "1. a | 1\\. a",
        "- a | \\- a",
        "*a* | \\*a\\*",
        "_a_ | \\_a\\_",
        "<b> | \\<b>",
        "&lt; | \\&lt;",
        "[a](b) | \\[a\\](b)",
        "[^1] | \\[^1\\]",
        "https://a.b | https\\://a.b",
        "www.a.b | www\\.a.b",
        "a@b.c | a\\@b.c",
        ":smile: | \\:smile:",
        "~a~ | \\~a\\~",
        "$$a | \\$\\$a",
        "a\\*b | a\\\\\\*b"
      })
  void escapesWhatMeansSomething(String text, String escaped) {
    assertThat(text(text)).isEqualTo(escaped);
  }

  @Test
  void putsContainersAroundTheirLines() {
    Markdown markdown = new Markdown();
    markdown.block().raw("a").block().open("> ", "> ");
    markdown.block().open("- ", "  ").block().raw("b\nc").block().raw("d").close();
    markdown.block().open("1. ", "   ").close().close();
    markdown.block().raw("e");

    assertThat(markdown.toString()).isEqualTo("a\n\n> - b\n>   c\n>\n>   d\n>\n> 1.\n\ne\n");
  }

  @Test
  void fencesCodeSoThatNothingInItEndsIt() {
    assertThat(new Markdown().codeBlock("md", "```\na\n```\n").toString())
        .isEqualTo("````md\n```\na\n```\n````\n");
    assertThat(new Markdown().code("a`b").toString()).isEqualTo("``a`b``\n");
    assertThat(new Markdown().code("`").toString()).isEqualTo("`` ` ``\n");
  }

  @Test
  void writesDestinationsThatEndWhereTheyShould() {
    assertThat(new Markdown().link("a]b", "x(y.html").toString())
        .isEqualTo("[a\\]b](<x(y.html>)\n");
    assertThat(new Markdown().raw("[a]").destination("x y", "\"t\"").toString())
        .isEqualTo("[a](x%20y \"\\\"t\\\"\")\n");
  }

  @Test
  void keepsListsApart() {
    Markdown markdown = new Markdown();
    markdown.list('-').open("- ", "  ").block().raw("a").close();
    markdown.list('-').open("- ", "  ").block().raw("b").close();
    markdown.list('*').open("* ", "  ").block().raw("c").close();
    markdown.block().raw("text").list('*').open("* ", "  ").block().raw("d").close();

    assertThat(markdown.toString()).isEqualTo("- a\n\n<!-- -->\n\n- b\n\n* c\n\ntext\n\n* d\n");
  }
}
