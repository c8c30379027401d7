package io.github.shelfmark.markup.commonmark.twin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineStartsTest {
  private static boolean startsBlock(String line) {
    return LineStarts.startsBlock(line.toCharArray(), 0, line.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# a",
        "#",
        "> a",
        "- a",
        "* a",
        "+ a",
        "-",
        "---",
        "***",
        "___",
        "===",
        "1. a",
        "12) a",
        "```",
        "```java",
        "~~~",
        "::: note",
        ": a",
        "<b>",
        "</b>",
        "<!-- a",
        "| --- |"
      })
  void knowsWhatStartsABlock(String line) {
    assertThat(startsBlock(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "#a",
        "####### a",
        "-a",
        "*a*",
        "_a_",
        "=a",
        "1.a",
        "1234567890. a",
        "1",
        "``a``",
        "```a```",
        "~~a~~",
        ":a:",
        "< a",
        "|a"
      })
  void knowsWhatIsText(String line) {
    assertThat(startsBlock(line)).isFalse();
  }
}
