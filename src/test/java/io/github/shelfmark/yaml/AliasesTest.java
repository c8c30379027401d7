package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anchors, aliases and merge keys. */
class AliasesTest {
  private final YamlReader reader = new YamlReader(ScalarRules.RUBY);

  @Test
  void anAliasIsTheSameValue() throws YamlException {
    Map<String, Object> values = reader.readMapping("a: &x [1]\nb: *x\n").values();
    assertThat(values.get("b")).isSameAs(values.get("a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x [*x]",
        "a: &x {b: *x}",
        "a: &x {<<: *x}",
        "a: &x {<<: [*x]}",
        "a: {<<: &x [*x]}"
      })
  void aValueCannotContainItself(String text) {
    assertThatThrownBy(() -> reader.readMapping(text)).isInstanceOf(YamlException.class);
  }

  @Test
  void aliasesCannotExpandToBillionsOfValues() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 12; i++) {
      String last = "*a" + (i - 1);
      laughs.append("a" + i + ": &a" + i + " [" + (last + ", ").repeat(9) + last + "]\n");
    }
    assertThatThrownBy(() -> reader.readMapping(laughs.toString()))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("aliases");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "b: &b {x: 1, y: 2}$c: {<<: *b, x: 3}|{y=2, x=3}",
        "b: &b {x: 1}$d: &d {x: 2, y: 2}$c: {<<: [*b, *d]}|{x=1, y=2}",
        "b: &b {x: 1}$c: {<<: *b, z: 3}|{x=1, z=3}"
      })
  void mergeKeys(String text, String merged) throws YamlException {
    assertThat(reader.readMapping(text.replace('$', '\n')).values().get("c"))
        .isEqualTo(reader.readMapping("c: " + merged.replace("=", ": ")).values().get("c"));
  }

  @Test
  void rubyMergesWhereTheKeyStands() throws YamlException {
    YamlReader ruby = new YamlReader(ScalarRules.RUBY);
    String text = "b: &b {k: 1, z: 5}\nc: {k: 0, a: 0, <<: *b, z: 2, y: 3}\n";
    assertThat(ruby.readMapping(text).values().get("c")).hasToString("{k=1, a=0, z=2, y=3}");
  }

  @Test
  void onlyAMappingCanBeMerged() {
    YamlReader core = new YamlReader(ScalarRules.CORE);
    assertThatThrownBy(() -> core.readMapping("a: 1\n<<: text\n"))
        .hasMessageContaining("needs a mapping");
  }

  @Test
  void toRubyTheKeyIsOneLikeOthersThen() throws YamlException {
    YamlReader ruby = new YamlReader(ScalarRules.RUBY);
    assertThat(ruby.readMapping("a: 1\n<<: text\n").values()).containsEntry("<<", "text");
    assertThat(ruby.readMapping("a: 1\n<<: [x, y]\n").values())
        .containsEntry("<<", List.of("x", "y"));
  }

  @Test
  void rubyReadsTheFirstDocumentOnly() throws YamlException {
    YamlReader ruby = new YamlReader(ScalarRules.RUBY);
    assertThat(ruby.readMapping("a: {b: 1}\n---\nc: 2\n").values().keySet()).containsExactly("a");
  }
}
