package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is read without the YAML parser gives the same values as with it. */
class PlainMappingsTest {
  private static final TextKeys CORE = new TextKeys(ScalarRules.CORE, Set.of());

  private static final Generator<String> TEXTS =
      Generator.pieces(
              1,
              12,
              "a",
              "b: ",
              "title: ",
              "c-d_1: ",
              "x",
              "锁",
              "é",
              " ",
              "  ",
              "\n",
              "\n",
              "\nk: ",
              "1",
              "007",
              "-3.5e2",
              "yes",
              "null",
              "2026-01-31",
              "- ",
              "-",
              "'",
              "\"",
              "#",
              " #",
              ":",
              ": ",
              "?",
              "!",
              "&a",
              "*a",
              "[1]",
              "{",
              "}",
              ",",
              "|",
              ">",
              "%",
              "@",
              "`",
              "~",
              "\t",
              "...",
              "---",
              "\u0085",
              "\u2028",
              "\ufeff",
              "\ud83d\ude00",
              "\u00a0",
              "0x1f",
              "12:30",
              "<<: ",
              "true",
              ".inf",
              "\\",
              "\u007f",
              "=",
              "Z",
              "NaN",
              "１")
          .with("", "\0", "\r", "a: b\r\nc: d", "\ud800", "a: " + "b ".repeat(50_000));

  @Test
  void theShortWayAndTheLongWayAgree() {
    Property.forAll(
        5_000,
        TEXTS,
        text -> {
          for (ScalarRules rules : List.of(ScalarRules.CORE, ScalarRules.RUBY)) {
            Set<String> texts = Set.of("title");
            YamlMapping plain = PlainMappings.read(text, new TextKeys(rules, texts));
            if (plain != null) {
              YamlMapping whole = new YamlReader(rules, texts).readAnyMapping(text);
              assertThat(plain).isEqualTo(whole);
              assertThat(plain.values().keySet())
                  .containsExactlyElementsOf(whole.values().keySet());
            }
          }
        });
  }

  @Test
  void mostFrontMatterIsReadTheShortWay() {
    assertThat(PlainMappings.read("title: 锁 and keys (2)\nsequence: 10\n", CORE)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a: b\na: c\n",
        "a:\n  b: c\n",
        "a: b # c",
        "a: \"b\"",
        "a: b\n  c\n",
        "a",
        "- a"
      })
  void allElseIsLeftToTheParser(String text) {
    assertThat(PlainMappings.read(text, CORE)).isNull();
  }
}
