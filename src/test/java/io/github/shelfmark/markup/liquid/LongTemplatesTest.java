package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags and outputs that are much longer than people write them. */
class LongTemplatesTest {
  @Test
  void includeParametersMayBeLong() {
    String text = "it\\\"s ".repeat(50_000);

    assertThat(render("{% include a.html x=\"" + text + "\" y='" + text + "' %}"))
        .isEqualTo(text.replace("\\", ""));
  }

  @Test
  void aTagMayHaveManyParameters() {
    StringBuilder many = new StringBuilder("{% include a.html");
    for (int i = 0; i < 5_000; i++) {
      many.append(" p").append(i).append("=1");
    }

    assertThat(render(many + " x=2 %}")).isEqualTo("2");
  }

  @Test
  void listsOfLiteralsMayBeLong() {
    assertThat(render("{% cycle 'a'" + ", \"b\"".repeat(20_000) + " %}")).isEqualTo("a");
    assertThat(render("{% highlight java" + " a=1".repeat(20_000) + " %}x{% endhighlight %}"))
        .contains("language-java");
  }

  @Test
  void conditionsMayBeLong() {
    assertThat(render("{% if" + " a or".repeat(20_000) + " 1 %}x{% endif %}")).isEqualTo("x");
    assertThat(render("{% if a %}" + "{% elsif a %}".repeat(6_000) + "{% else %}x{% endif %}"))
        .isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '!',
      value = {
        "(1..3)! 123",
        "( 1 .. 3 )! 123",
        "(1..page.number)! 1234567",
        "page[\"title\"]! T",
        "page.tags[0]! b",
        "page['tags'][page.zero]! b",
      })
  void rangesAndKeysAreRead(String expression, String shown) {
    assertThat(render("{{ " + expression + " | join: '' }}")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"(1..,)", "a[,]"})
  void bracketsAreNotNestedDeeply(String open, String close) {
    assertThat(render("a{{ " + open.repeat(3_000) + "1" + close.repeat(3_000) + " }}"))
        .isEqualTo("a");
    assertThat(render("{{ a" + "[".repeat(50_000) + " }}b")).isEqualTo("b");
  }

  @Test
  void htmlIsStrippedInOneLook() {
    assertThat(render("{{ \"a<b>c<!-- d > -->e<script>f</script>g<style>h\" | strip_html }}"))
        .isEqualTo("acegh");
    assertThat(render("{{ \"<!-->a-->b<c\" | strip_html }}")).isEqualTo("b<c");
    assertThat(render("{{ '" + "<script<!--".repeat(10_000) + "' | strip_html | size }}"))
        .isEqualTo("110000");
  }

  private static String render(String text) {
    Map<String, Object> page =
        Map.of("title", "T", "tags", List.of("b", "a"), "number", 7L, "zero", 0L);
    return PlainSite.renderer(Map.of("a.html", "{{ include.x }}"))
        .render(new LiquidSource("a.md", text, 1), PlainSite.globals(page))
        .text();
  }
}
