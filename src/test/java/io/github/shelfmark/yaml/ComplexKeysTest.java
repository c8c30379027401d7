package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are themselves mappings or lists, as Liquid without quotes makes them. */
class ComplexKeysTest {
  /** What Psych makes of these texts, with Ruby's {@code to_s} of the keys. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "title: A$root-url: {{ site.url }}!{title=A, root-url={{\"site.url\"=>nil}=null}}",
        "a: {{ \"q\" }}!{a={{\"q\"=>nil}=null}}",
        "a: {{ 1 }}!{a={{1=>nil}=null}}",
        "a: {{}}!{a={{}=null}}",
        "a: [{{ x }}]!{a=[{{\"x\"=>nil}=null}]}",
        "a: {{ site.a, b }}!{a={{\"site.a\"=>nil, \"b\"=>nil}=null}}",
        "a: {{ {{ x }} }}!{a={{{{\"x\"=>nil}=>nil}=>nil}=null}}",
        "a: {{x: 1}: 2}!{a={{\"x\"=>1}=2}}",
        "? [1, ~, true]$: c!{[1, nil, true]=c}",
        "{a: b}: c!{{\"a\"=>\"b\"}=c}",
      })
  void areTheTextThatRubyShows(String line) throws YamlException {
    String text = line.substring(0, line.indexOf('!')).replace('$', '\n');
    assertThat(new YamlReader(ScalarRules.RUBY).readMapping(text).values())
        .hasToString(line.substring(line.indexOf('!') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: {{ site.url }}",
        "a: {{ x }}/b",
        "a: {{ x }} {{ y }}",
        "b: 1\na: {% x %}",
        "? [a, b]\n: c"
      })
  void areErrorsInOtherSitesWithAHintAtQuotes(String text) {
    assertThatThrownBy(() -> new YamlReader(ScalarRules.CORE).readMapping(text))
        .asInstanceOf(InstanceOfAssertFactories.type(YamlException.class))
        .satisfies(thrown -> assertThat(thrown.hint()).contains("in quotes"));
  }

  @Test
  void theHintFitsTheError() {
    assertThatThrownBy(() -> new YamlReader(ScalarRules.CORE).readMapping("title: @x"))
        .asInstanceOf(InstanceOfAssertFactories.type(YamlException.class))
        .satisfies(thrown -> assertThat(thrown.hint()).contains("first character"));
    assertThatThrownBy(() -> new YamlReader(ScalarRules.CORE).readMapping("title: a: b"))
        .asInstanceOf(InstanceOfAssertFactories.type(YamlException.class))
        .satisfies(thrown -> assertThat(thrown.hint()).contains("\": \""));
  }

  @Test
  void aliasesInAKeyDoNotMakeItEndless() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      text.append("a").append(i).append(": &a").append(i).append(" [");
      text.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
    }
    text.append("? [*a11, *a11]\n: 1\n");
    assertThatThrownBy(() -> new YamlReader(ScalarRules.RUBY).readMapping(text.toString()))
        .isInstanceOf(YamlException.class);
    assertThatThrownBy(() -> new YamlReader(ScalarRules.RUBY).readMapping("? &a [*a, *a]\n: 1\n"))
        .isInstanceOf(YamlException.class);
    assertThatThrownBy(
            () -> new YamlReader(ScalarRules.RUBY).readMapping("a: " + "{".repeat(100_000)))
        .isInstanceOf(YamlException.class);
  }
}
