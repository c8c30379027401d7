package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "[1, -2, 3.5, 1e3, 1E-2, 0, -0, 0.10, 12345678901234567890]",
        "[true, false, null, \"true\", \"12\", \"\", \"~\"]",
        "{\"a\": {\"b\": [{\"c\": \"d\"}]}, \"e\": []}",
        "{\"a\":\"b\",\"c\":1}",
        "[\"a\\nb\\t\\\"\\\\ \\/ \\u00e9 \\u4e2d\"]",
        "[\"# no comment\", \"a: b\", \"2026-01-31\", \"<<\", \"😀\"]",
        "{\"<<\": {\"a\": 1}}",
        "[[[[]]], {}]\n"
      })
  void readsWhatYamlReads(String json) throws YamlException {
    for (ScalarRules rules : List.of(ScalarRules.CORE, ScalarRules.RUBY)) {
      TextKeys keys = new TextKeys(rules, Set.of());
      Object value = JsonText.read(json, keys);
      assertThat(value).as(json).isNotNull();
      // A comment at the end makes it YAML, and nothing else.
      assertThat(new YamlReader(rules).readValue(json.strip() + " # YAML")).hasValue(value);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "1",
        "[1,]",
        "[1 2]",
        "{\"a\": 1, \"a\": 2}",
        "{a: 1}",
        "['a']",
        "[01]",
        "[.5]",
        "[1.]",
        "[+1]",
        "[0x1F]",
        "[yes]",
        "[\"a\nb\"]",
        "[\"\\x41\"]",
        "[\"\\ud83d\\ude00\"]",
        "[\"a\"] x",
        "[\"a",
        "[1"
      })
  void leavesEverythingElseToYaml(String text) {
    assertThat(JsonText.read(text, new TextKeys(ScalarRules.CORE, Set.of()))).isNull();
  }

  @Test
  void reportsWhatIsTooDeepAsYamlDoes() {
    YamlReader reader = new YamlReader(ScalarRules.CORE);
    String deep = "[".repeat(300) + "]".repeat(300);
    assertThatThrownBy(() -> reader.readValue(deep))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("200");
  }

  @Test
  void readsMoreThanTheYamlLibraryReads() throws YamlException {
    String json = "[" + "\"0123456789\",\n".repeat(400_000) + "\"end\"]";
    Object value = new YamlReader(ScalarRules.CORE).readValue(json).orElseThrow();
    assertThat((List<?>) value).hasSize(400_001);
  }

  @Test
  void manyAliasesOfSmallValuesAreRead() throws YamlException {
    String yaml = "a: &a {x: 1}\nb:\n" + "- *a\n".repeat(500);
    assertThat(new YamlReader(ScalarRules.CORE).readMapping(yaml).values().get("b"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(500);
  }
}
