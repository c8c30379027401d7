package io.github.shelfmark.markup.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanAttributesTest {
  private final CommonMarkRenderer renderer = new CommonMarkRenderer(Links.UNCHANGED, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "![x](y){width=300 .right #p} | <img src=\"y\" alt=\"x\" width=\"300\" class=\"right\" id=\"p\" />",
        "![x](y){width=3px height=\"2\"} | <img src=\"y\" alt=\"x\" width=\"3\" height=\"2\" />",
        "![x](y){width=50% .left} | <img src=\"y\" alt=\"x\" class=\"width-50 left\" />",
        "![x](y){loading=lazy lang=de} | <img src=\"y\" alt=\"x\" loading=\"lazy\" lang=\"de\" />",
        "![x][r]{.a.b} | <img src=\"/r\" alt=\"x\" class=\"a b\" />",
        "[x](y){target=_blank .b} | <a href=\"y\" target=\"_blank\" class=\"b\" rel=\"noopener\">x</a>",
        "[x](y){: rel=me target=\"_blank\" } | <a href=\"y\" rel=\"me noopener\" target=\"_blank\">x</a>",
        "[x](y){title='a \"b\" &amp; c'} | <a href=\"y\" title=\"a &quot;b&quot; &amp; c\">x</a>",
        "[x](y){download=a.pdf hreflang=zh} | <a href=\"y\" download=\"a.pdf\" hreflang=\"zh\">x</a>",
        "[r]{.a} | <a href=\"/r\" class=\"a\">r</a>",
        "[x](y){.a}{.b} | <a href=\"y\" class=\"a\">x</a>{.b}",
      })
  void attributesAreWritten(String text, String html) {
    Body body = render(text + "\n\n[r]: /r");
    assertThat(body.html()).isEqualTo("<p>" + html + "</p>\n");
    assertThat(body.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ }",
        "{x}",
        "{{.x}}",
        "{ x=1 y }",
        "{.a",
        "{a=\"b}",
        "{%.a%}",
        "{,.a}",
        "{:}",
        "{a=}",
        "{.}",
        " {.a}",
        "{=a}",
        "${.a}",
        "{.a,.b}",
        "{x:1}",
        "{.a\n.b}",
        "{title=\"a\"b}"
      })
  void otherBracesAreText(String braces) {
    Body body = render("[x](y)" + braces);
    assertThat(body.html())
        .isEqualTo("<p><a href=\"y\">x</a>" + braces.replace("\"", "&quot;") + "</p>\n");
    assertThat(body.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "[x](y){onclick=\"a\"} | 8 a link has no attribute \"onclick\"",
        "[x](y){style=\"a\"} | 8 a link has no attribute \"style\"",
        "[x](y){href=z} | 8 a link has no attribute \"href\"",
        "[x](y){width=1} | 8 a link has no attribute \"width\"",
        "![x](y){src=z} | 9 an image has no attribute \"src\"",
        "![x](y){srcset=z} | 9 an image has no attribute \"srcset\"",
        "![x](y){width=wide} | 9 \"width\" cannot be \"wide\"",
        "![x](y){width=51%} | 9 \"width\" cannot be \"51%\"",
        "![x](y){loading=lzy} | 9 \"loading\" cannot be \"lzy\"",
        "[x](y){target=blank} | 8 \"target\" cannot be \"blank\"",
        "[x](y){#a #b} | 11 \"id\" is given twice",
        "[x](y 'z'){title=a} | 12 \"title\" is given twice",
        "[x](y){lang=\"a b\"} | 8 \"lang\" cannot be \"a b\"",
      })
  void whatThereIsNotIsReportedAndLeftOut(String text, String finding) {
    Body body = render(text);
    assertThat(Fixtures.places(body)).containsExactly("1:" + finding);
    assertThat(body.html()).doesNotContain("onclick", "style", "{");
  }

  @Test
  void idsAreGivenOnce() {
    assertThat(Fixtures.places(render("[x](y){#a}\n\n![x](y){#a}")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("3:9 ");
  }

  @Test
  void valuesCannotLeaveTheirAttribute() {
    assertThat(html("[x](y){title='\"><script>'}")).contains("title=\"&quot;&gt;&lt;script&gt;\"");
  }

  private String html(String text) {
    return render(text).html();
  }

  private Body render(String text) {
    return renderer.render(Fixtures.page("a.md", "a.html", text));
  }
}
