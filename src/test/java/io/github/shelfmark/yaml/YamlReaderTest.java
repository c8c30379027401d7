package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private final YamlReader core = new YamlReader(ScalarRules.CORE);
  private final YamlReader ruby = new YamlReader(ScalarRules.RUBY);

  @Test
  void keepsTheOrderOfTheFile() throws YamlException {
    assertThat(core.readMapping("z: 1\na: {y: 2, b: [3, ~]}\n").values().toString())
        .isEqualTo("{z=1, a={y=2, b=[3, null]}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: 1.10|{title=1.10}",
        "title: 007|{title=007}",
        "title: 0x1F|{title=0x1F}",
        "title: 1e3|{title=1e3}",
        "title: .inf|{title=.inf}",
        "title: True|{title=True}",
        "title: ~|{title=null}",
        "title:|{title=null}",
        "title: '1.10'|{title=1.10}",
        "{title: 1.10, rank: 1.10}|{title=1.10, rank=1.10}",
        "cards: [{title: 1.10, size: 010}]|{cards=[{title=1.10, size=010}]}",
        "tags: [1.10, 2.0, [007]]|{tags=[1.10, 2.0, [007]]}",
        "'x: [a: {tags: [010], title: 010}, 010]'|{x=[{a={tags=[010], title=010}}, 010]}",
        "subtitle: 010|{subtitle=010}",
        "a: &a {title: 010}$<<: *a|{a={title=010}, title=010}",
      })
  void theTextsOfSomeKeysStayAsWritten(String text, String values) throws YamlException {
    YamlReader reader = new YamlReader(ScalarRules.CORE, Set.of("title", "tags"));
    YamlMapping read = reader.readMapping(text.replace('$', '\n'));
    assertThat(read.values()).hasToString(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "~\n", "\n\n"})
  void aTextWithNothingInItIsEmpty(String text) throws YamlException {
    assertThat(core.readMapping(text)).isEqualTo(YamlMapping.EMPTY);
    assertThat(core.readValue(text)).isEmpty();
  }

  @Test
  void readsAnyValueFromADataFile() throws YamlException {
    assertThat(core.readValue("- 1\n- a\n")).contains(List.of(1L, "a"));
    assertThat(core.readValue("just text")).contains("just text");
  }

  @Test
  void knowsThePositionsOfKeysAndItems() throws YamlException {
    YamlMapping yaml = core.readMapping("a: 1\nb:\n  - c: 2\n    d: 3\n  - e\n");
    assertThat(yaml.positionOf("a")).isEqualTo(new Position(1, 1));
    assertThat(yaml.positionOf("b[0].d")).isEqualTo(new Position(4, 5));
    assertThat(yaml.positionOf("b[1]")).isEqualTo(new Position(5, 5));
    assertThat(yaml.positionOf("nowhere")).isEqualTo(Position.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1$\tb: 2|2|1",
        "a: [1, 2$b: 3|1|4",
        "a: b: c|1|4",
        "a: 1$b: \"x|2|4",
        "a: 1$b: 2$a: 3|3|1",
        "a: {b: 1, c: 2, b: 3}|1|17",
        "- 1|1|1",
        "only text|1|1",
        "a: *nobody|1|4",
        "a: 1$---$b: 2|2|1",
        "? [a]$: 1|1|3"
      })
  void reportsThePositionOfErrors(String text, int line, int column) {
    assertThatThrownBy(() -> core.readMapping(text.replace('$', '\n')))
        .isInstanceOfSatisfying(
            YamlException.class,
            e -> assertThat(e.position()).isEqualTo(new Position(line, column)));
  }

  @Test
  void aDuplicateKeyReportsTheFirstPosition() {
    assertThatThrownBy(() -> core.readMapping("a: 1\nb: 2\na: 3\n"))
        .hasMessage("the key \"a\" is given twice, first in line 1");
  }

  @Test
  void inAJekyllSiteTheLastDuplicateKeyApplies() throws YamlException {
    assertThat(ruby.readMapping("a: 1\na: 2\n").values()).isEqualTo(Map.of("a", 2L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: !!javax.script.ScriptEngineManager [x]",
        "a: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[x]]]",
        "a: !ruby/object:Object {b: c}",
        "a: !!java.lang.Thread x"
      })
  void tagsOfClassesAreIgnored(String text) throws YamlException {
    assertThat(ruby.readMapping(text).values().get("a"))
        .isInstanceOfAny(String.class, List.class, Map.class);
  }

  @Test
  void quotesAndTheStrTagMakeText() throws YamlException {
    assertThat(ruby.readMapping("a: '1'\nb: \"no\"\nc: !!str 1.10\nd: !!str no\ne: no\n").values())
        .isEqualTo(Map.of("a", "1", "b", "no", "c", "1.10", "d", "no", "e", false));
  }

  @Test
  void nestingIsLimited() {
    List<String> texts = new ArrayList<>();
    texts.add("a: " + "[".repeat(100_000) + "]".repeat(100_000));
    texts.add("a: " + "{a: ".repeat(10_000) + "1" + "}".repeat(10_000));
    for (String text : texts) {
      assertThatThrownBy(() -> core.readMapping(text))
          .isInstanceOf(YamlException.class)
          .hasMessageContaining("nested");
    }
  }

  @Test
  void linesMayEndWithACarriageReturnAlone() {
    assertThatThrownBy(() -> new YamlReader(ScalarRules.CORE).readMapping("a: 1\rb: \u0001\r"))
        .isInstanceOfSatisfying(
            YamlException.class, e -> assertThat(e.position()).isEqualTo(new Position(2, 4)));
  }
}
