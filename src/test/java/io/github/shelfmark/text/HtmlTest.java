package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
  @Test
  void escapesByThePlace() {
    String text = "<a> \"b\" &amp; &#38; &#x26; & &1; &c";
    assertThat(new Html().text(text))
        .hasToString("&lt;a&gt; &quot;b&quot; &amp;amp; &amp;#38; &amp;#x26; &amp; &amp;1; &amp;c");
    assertThat(new Html().text(text.toCharArray(), 0, text.length()))
        .hasToString(Html.escape(text));
    assertThat(new Html().textWithEntities(text))
        .hasToString("&lt;a&gt; \"b\" &amp; &#38; &#x26; &amp; &amp;1; &amp;c");
    assertThat(new Html().code("\"&amp;\"")).hasToString("\"&amp;amp;\"");
    assertThat(new Html().attribute("x", "\"&amp;\"")).hasToString(" x=\"&quot;&amp;amp;&quot;\"");
    assertThat(new Html().attributeWithEntities("x", "\"&amp;\""))
        .hasToString(" x=\"&quot;&amp;&quot;\"");
  }

  @Test
  void startsLinesOnlyWhereNoneStarts() {
    Html html = new Html().line().raw("a").line().line().raw('b').raw(1);
    assertThat(html).hasToString("a\nb1");
    assertThat(html.cut(1)).isEqualTo("\nb1");
    assertThat(html).hasToString("a");
  }

  @ParameterizedTest
  @CsvSource({
    "a &amp; b, a & b",
    "<b>a</b> <i x='>'>c</i>, a  c",
    "a<!-- <b>no</b> -->b, ab",
    "<h1>a<script>1 < 2</script>b</h1>, ab",
    "a < b, a < b",
    "a <!-- b, a",
  })
  void showsTheTextThatReadersSee(String html, String text) {
    assertThat(HtmlText.visible(html).replaceAll("\\s+", " ").strip())
        .isEqualTo(text.replaceAll("\\s+", " "));
  }

  @Test
  void writesJson() {
    assertThat(Json.object(Map.of("a\"\\", "\n\u0001é")))
        .isEqualTo("{\n\"a\\\"\\\\\": \"\\n\\u0001é\"\n}\n");
    assertThat(Json.object(Map.of())).isEqualTo("{\n\n}\n");
  }
}
