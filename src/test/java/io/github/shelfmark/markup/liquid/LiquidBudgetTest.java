package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.text.Budget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class LiquidBudgetTest {
  private static final String BIG =
      "{% assign b = 'xy ' %}{% for i in (1..22) %}{% assign b = b | append: b %}{% endfor %}";

  private static LiquidResult render(String template) {
    return PlainSite.renderer(Map.of()).render(new LiquidSource("a.md", template, 1), Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n{% for i in (1..2000000000) reversed %}{% endfor %}",
        "\n{% tablerow i in (1..2000000000) %}{% endtablerow %}",
        "\n{{ (1..2000000000) | join }}",
        "\n{{ (1..2000000000) | reverse | first }}",
        "\n{{ (1..2000000000) | sort | first }}",
        "\n{{ (1..2000000000) | map: 'a' }}",
        "\n{{ (1..2000000000) | uniq }}",
        "\n{{ (1..2000000000) | compact }}",
        "\n{{ (1..2000000000) | where: 'a', 'b' }}",
        "\n{{ (1..2000000000) | where_exp: 'a', 'a == 0' }}",
        "\n{{ (1..2000000000) | group_by: 'a' }}",
        "\n{{ (1..2000000000) | group_by_exp: 'a', 'a' }}",
        "\n{{ (1..2000000000) | find_exp: 'a', 'a == 0' }}",
        "\n{{ (1..2000000000) | jsonify }}",
        "\n{{ (1..2000000000) | array_to_sentence_string }}",
        "\n{% assign a = '' | split: ',' | concat: (1..2000000000) %}",
        "\n{% assign a = 'x' %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}",
        "\n{% assign a = 'x' %}{% for i in (1..60) %}{% assign a = a | prepend: a %}{% endfor %}",
        "\n{% assign a = 'x' %}{% for i in (1..60) %}{% assign a = a | replace: 'x', 'xx' %}"
            + "{% endfor %}",
        "\n{% assign a = 'x' %}{% for i in (1..60) %}{% assign a = a | replace: '', 'xx' %}"
            + "{% endfor %}",
        "\n{% assign a = 'x' %}{% for i in (1..60) %}{% capture a %}{{ a }}{{ a }}{% endcapture %}"
            + "{% endfor %}",
        "\n{% assign a = 'x' | split: ',' %}{% for i in (1..60) %}"
            + "{% assign a = a | concat: a %}{% endfor %}",
        "\n{% assign a = 'x' | split: ',' %}{% for i in (1..60) %}"
            + "{% assign a = a | push: a %}{% endfor %}{{ a }}",
        "\n{% assign a = 'x' | split: ',' %}{% for i in (1..60) %}"
            + "{% assign a = a | unshift: a | reverse | push: a %}{% endfor %}{{ a | jsonify }}"
      })
  void endsWhatGrowsWithoutMeasure(String template) {
    LiquidResult result = render(template);
    assertThat(result.findings()).hasSize(1);
    Finding finding = result.findings().get(0);
    assertThat(finding.code()).isEqualTo(FindingCode.BUDGET);
    assertThat(finding.file()).isEqualTo("a.md");
    assertThat(finding.position().line()).isEqualTo(2);
    assertThat(finding.message()).containsPattern("\\d,\\d{3}");
    assertThat(finding.hint()).contains("-Dshelfmark.budget");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ b | split: '' | size }}",
        "{% assign s = b | split: ' ' %}",
        "{% for i in (1..9) %}{% assign l = l | push: b %}{{ l }}{% endfor %}",
        "{% for i in (1..9) %}{{ b }}{% endfor %}",
        "{% for i in (1..9000000) %}{% assign c = b | upcase %}{% endfor %}",
        "{% assign c = b | append: 1 %}{% assign d = b | append: 1 %}{% assign e = b | append: 1 %}"
            + "{% assign f = b | append: 1 %}{% assign g = b | append: 1 %}"
            + "{% assign h = b | append: 1 %}",
        "{{ 'now' | date: '%999Y%999Y' | size }}{% assign p = b | replace: 'xy ', '%999Y' %}"
            + "{{ 'now' | date: p | size }}"
      })
  void endsWhatKeepsOrCopiesLongTexts(String template) {
    LiquidResult result = render(BIG + "{% assign l = '' | split: ',' %}" + template);
    assertThat(result.findings()).extracting(Finding::code).containsExactly(FindingCode.BUDGET);
  }

  @Test
  void endsATreeOfIncludes() {
    Map<String, String> files = new HashMap<>(Map.of("f60.html", ""));
    for (int i = 0; i < 60; i++) {
      String next = "{% include f" + (i + 1) + ".html %}";
      files.put("f" + i + ".html", next + next);
    }
    LiquidResult result =
        PlainSite.renderer(files)
            .render(new LiquidSource("a.md", "{% include f0.html %}", 1), Map.of());
    assertThat(result.findings()).hasSize(1);
    assertThat(result.findings().get(0).message()).contains("500,000 files");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ 'abc' | slice: 1, 9223372036854775807 }}=bc",
        "{{ 'a,b,c' | split: ',' | slice: 1, 9223372036854775807 | join }}=b c",
        "{{ 'abc' | slice: -9223372036854775808, 2 }}=",
        "{{ 'abc' | truncate: 9223372036854775807 }}=abc",
        "{{ 'abcdef' | truncate: -9223372036854775808, '' }}=",
        "{{ 'a b' | truncatewords: 9223372036854775807 }}=a b",
        "{{ 'a,b' | split: ',' | pop: 9223372036854775807 | size }}=0",
        "{% for i in (1..3) limit: 9223372036854775807 offset: 1 %}{{ i }}{% endfor %}=23",
        "{% for i in (1..3) offset: 9223372036854775807 %}{{ i }}{% endfor %}=",
        "{% for i in (1..3) reversed %}{{ i }}{% endfor %}=321",
        "{{ 1.25 | round: 1 }}=1.3",
        "{{ 1234 | round: -2 }}=1200",
        "{{ '5' | times: '99999999999999999999' }}=499999999999999999995",
        "{{ (1..2000000000) | size }}=2000000000",
        "{{ (1..2000000000) | last }}=2000000000",
        "{% assign x = (1..2000000000) | slice: 5, 2 %}{{ x | join }}=6 7"
      })
  void computesAtTheEdgeAsRubyDoes(String template) {
    int equals = template.lastIndexOf('=');
    LiquidResult result = render(template.substring(0, equals));
    assertThat(result.findings()).isEmpty();
    assertThat(result.text()).isEqualTo(template.substring(equals + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ 1.5 | round: 2147483647 }}",
        "{{ 1.5 | round: -2147483648 }}",
        "{{ 1.5 | round: 99999999999999999999 }}",
        "{{ 1 | divided_by: 0 }}",
        "{{ 1.5 | modulo: 0 }}",
        "{% assign a = 9 %}{% for i in (1..60) %}{% assign a = a | times: a %}{% endfor %}",
        "{{ (-9223372036854775808..9223372036854775806) | size }}{{ 'x' | plus: 1 | slice: 'y' }}"
      })
  void reportsNumbersThatCannotBeComputed(String template) {
    List<Finding> findings = render("\n" + template).findings();
    assertThat(findings).isNotEmpty();
    assertThat(findings.get(0).code()).isEqualTo(FindingCode.LIQUID);
    assertThat(findings.get(0).position().line()).isEqualTo(2);
  }

  @Test
  void sortsMixturesOrSaysThatTheyHaveNoOrder() {
    String items = "a,2,10,1x,b,'c',3.5,".repeat(50);
    String template =
        "{% assign l = '"
            + items.replace("'", "")
            + "' | split: ',' %}{% assign m = '' | split: ',' %}"
            + "{% for x in l %}{% assign y = x | plus: 0 %}"
            + "{% assign m = m | push: y | push: x %}{% endfor %}{{ m | sort | size }}";
    assertThat(render(template).findings())
        .allMatch(finding -> finding.code().equals(FindingCode.LIQUID));
  }

  @Test
  void raisesAllLimitsByAFactor() {
    String template = "{{ (1..1500000) | reverse | size }}";
    assertThat(render(template).findings()).hasSize(1);
    assertThat(new Budget(2).during(() -> render(template)).text()).isEqualTo("1500000");
  }

  @Test
  void manyShortTextsAreNoReason() {
    String template =
        "{% assign a = '' | split: ',' %}{% for i in (1..10000) %}{% capture t %}"
            + "Page {{ i }} of the site{% endcapture %}{% assign a = a | push: t %}{% endfor %}"
            + "{{ a | join: ', ' | size }}";
    LiquidResult result = render(template);
    assertThat(result.findings()).isEmpty();
    assertThat(result.text()).isEqualTo("228892");
  }
}
