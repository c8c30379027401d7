package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFaultsTest {
  private final YamlReader reader = new YamlReader(ScalarRules.CORE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@me",
        "`code`",
        "*bold*",
        "*bold* and more",
        "**bold**",
        "%d",
        "[WIP] New",
        "[a](b)",
        "{x} y",
        "{{ page.x }}",
        "{{ page.x }}/b",
        "{% if x %}",
        "{{ a }} {{ b }}",
        "A: b",
        "\"C:\\projects\"",
        "\"a\" or b",
        "'it's",
        "\"never closed",
        "[never closed",
        "- a",
        "- - a",
        "? a",
        "| a",
        "]a",
        ", a",
        "*alias",
        "![a](b)"
      })
  void whatQuotesWouldMendIsToldAtTheValue(String value) {
    assertThatThrownBy(() -> reader.readMapping("a: 1\nlong-key: " + value + "\nc: 2\n"))
        .asInstanceOf(InstanceOfAssertFactories.type(YamlException.class))
        .satisfies(
            thrown -> {
              assertThat(place(thrown)).isEqualTo("2:11");
              assertThat(thrown).hasMessageStartingWith("the value needs quotes: ");
              assertThat(thrown.hint()).contains("quotes");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '^',
      value = {
        "a: 1$\tb: 2! 2:1! spaces",
        "a: 1$ b: 2! 2:3! spaces",
        "a$b: 1! 2:2! spaces",
        "a: 1$- b! 2:1! spaces",
        "%YAML 3.0$---$a: 1! 1:1! %YAML",
        "a: 1$b: c\u0007d! 2:5! Remove it",
        "a: 1$a: 2! 2:1! ",
      })
  void otherErrorsHaveTheirPlace(String text, String place, String hint) {
    assertThatThrownBy(() -> reader.readMapping(text.replace('$', '\n')))
        .asInstanceOf(InstanceOfAssertFactories.type(YamlException.class))
        .satisfies(
            thrown -> {
              assertThat(place(thrown)).isEqualTo(place);
              assertThat(thrown.hint()).contains(hint == null ? "" : hint);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '^',
      value = {
        "title: C # sharp~ # sharp",
        "channel: #news~ #news",
        "a: Issue #12 fixed~ #12 fixed",
        "tags: [a, b]$list:$- a #b~ #b",
        "a: &b c~ &b",
        "a: !b c~ !b",
      })
  void whatYamlLeavesOutIsTold(String text, String left) throws YamlException {
    CutValue cut = reader.readMapping(text.replace('$', '\n')).cut();

    assertThat(cut == null ? "" : cut.left()).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "layout: post # the usual one",
        "title: C  # sharp",
        "title: 'C # sharp' # a language",
        "toc: true #yes",
        "order: 3 # third",
        "date: 2026-01-02 #x",
        "menu: # of the site\n  a: b",
        "# title: a\nb: c#d",
        "text: |\n  a # b\nc: d",
        "a: &b c\nd: *b",
        "empty: # nothing",
      })
  void commentsAreLeftAlone(String text) throws YamlException {
    assertThat(reader.readMapping(text).cut()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@me", "*bold*", "[WIP] New", "{{ x }}", "'it's", "%d"})
  void itemsOfListsAreValuesToo(String value) {
    assertThatThrownBy(() -> reader.readMapping("a:\n  - " + value + "\n  - c\n"))
        .asInstanceOf(InstanceOfAssertFactories.type(YamlException.class))
        .satisfies(thrown -> assertThat(place(thrown)).isEqualTo("2:5"));
  }

  @Test
  void jekyllSitesAreReadAsRubyReadsThem() throws YamlException {
    assertThat(new YamlReader(ScalarRules.RUBY).readMapping("title: C #a").cut()).isNull();
  }

  private static String place(YamlException thrown) {
    return thrown.position().line() + ":" + thrown.position().column();
  }
}
