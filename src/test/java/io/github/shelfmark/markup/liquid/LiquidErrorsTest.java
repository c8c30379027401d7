package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The findings for mistakes in templates, with their positions. */
class LiquidErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "a\\n {% if x %} b              -> a.md:11:2: {% if %} is never closed",
        "{% for x in y %}{% endif %}    -> a.md:10:17: {% endif %} does not belong to an open"
            + " block",
        "{% link _docs/missing.md %}    -> a.md:10:1: there is no file \"_docs/missing.md\" to link"
            + " to",
        "{% post_url 2020-01-01-x %}    -> a.md:10:1: there is no post \"2020-01-01-x\"",
        "x {% include none.html %}      -> a.md:10:3: there is no file \"none.html\" to include",
        "{% include ../etc/passwd %}    -> a.md:10:1: \"../etc/passwd\" is not a file that can be"
            + " included",
        "{% include a.html x %}         -> a.md:10:1: the parameters of \"include\" cannot be read"
            + " at \"x\"",
        "\\n{{ 1 | divided_by: 0 }}     -> a.md:11:1: division by 0",
        "{{ a                           -> a.md:10:1: \"{{\" is not closed",
        "{% if a                        -> a.md:10:1: \"{%\" is not closed",
        "{% for x %}{% endfor %}        -> a.md:10:1: \"for x\" is not a valid loop",
        "{% if a ! b %}{% endif %}      -> a.md:10:1: the condition \"a ! b\" is not valid: there"
            + " is no operator \"!\"",
        "{{ 'a' | split: ',' | where_exp: 'i', 'i ==== 1' }} -> a.md:10:1: the condition \"i ===="
            + " 1\" is not valid",
      })
  void reportsMistakesWithTheirPosition(String template, String expected) {
    assertThat(render(template.strip().replace("\\n", "\n")).findings())
        .extracting(Finding::headline)
        .anyMatch(headline -> headline.startsWith(expected));
  }

  @Test
  void collectsUnknownTagsAndRendersTheirContent() {
    LiquidResult result =
        render(
            "a\nb {% foo x: 1 %}in{% if 1 %}{{ 1 }}{% endif %}{% else %}{% endfoo %} {% foo %}c");
    assertThat(result.text()).isEqualTo("a\nb in1 c");
    assertThat(result.findings()).isEmpty();
    assertThat(result.unknownNames())
        .containsExactly(
            new UnknownName(UnknownName.Kind.TAG, "foo", "a.md", new Position(11, 3)),
            new UnknownName(UnknownName.Kind.TAG, "foo", "a.md", new Position(11, 70)));
  }

  @Test
  void collectsUnknownFiltersOncePerPlaceAndKeepsTheValue() {
    LiquidResult result =
        render("{% for i in (1..3) %}{{ i | twice }}{% endfor %}\n{{ 'a' | upcas }}");
    assertThat(result.text()).isEqualTo("123\na");
    assertThat(result.findings()).isEmpty();
    assertThat(result.unknownNames())
        .containsExactly(
            new UnknownName(UnknownName.Kind.FILTER, "twice", "a.md", new Position(10, 22)),
            new UnknownName(UnknownName.Kind.FILTER, "upcas", "a.md", new Position(11, 1)));
  }

  @Test
  void rendersTheRestOfThePage() {
    assertThat(render("a {% nothing %}b {{ 1 | modulo: 0 }}c").text()).isEqualTo("a b c");
  }

  @Test
  void stopsEndlessIncludes() {
    LiquidRenderer renderer = PlainSite.renderer(Map.of("loop.html", "x{% include loop.html %}"));
    LiquidResult result =
        renderer.render(
            new LiquidSource("a.md", "a\n {% include loop.html %} and on", 1), Map.of());
    assertThat(result.findings())
        .extracting(Finding::headline)
        .containsExactly("a.md:2:2: files include each other endlessly: _includes/loop.html");
    assertThat(result.text()).endsWith(" and on");
  }

  @Test
  void stopsLoopsThatWouldRunForHours() {
    String loop = "{% for a in (1..9999) %}{% for b in (1..9999) %}{% endfor %}{% endfor %}";
    List<Finding> findings = render(loop).findings();
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).contains("steps");
  }

  @Test
  @Timeout(20)
  void readsHostileTextsInLinearTime() {
    String tags = "<a".repeat(200_000) + "<!--".repeat(100_000) + "<p>\n".repeat(100_000);
    String page = "{{ page.text | smartify | size }}{{ page.text | date: '%Y' | size }}";
    LiquidResult result =
        PlainSite.renderer(Map.of())
            .render(new LiquidSource("a.md", page, 1), PlainSite.globals(Map.of("text", tags)));
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void reportsMistakesInIncludedFilesThere() {
    LiquidRenderer renderer = PlainSite.renderer(Map.of("card.html", "a\n{{ 1 | modulo: 0 }}"));
    LiquidResult result =
        renderer.render(new LiquidSource("a.md", "{% include card.html %}", 1), Map.of());
    assertThat(result.findings())
        .extracting(Finding::headline)
        .containsExactly("_includes/card.html:2:1: division by 0");
  }

  private static LiquidResult render(String template) {
    return PlainSite.renderer(Map.of()).render(new LiquidSource("a.md", template, 10), Map.of());
  }
}
