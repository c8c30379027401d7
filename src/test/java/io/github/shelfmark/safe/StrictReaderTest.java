package io.github.shelfmark.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Text &lt;b&gt; 1 < 2 <em>and</em> <br> <img src=\"a.png\" alt=\"\"/></p>",
        "<table><thead><tr><th style=\"text-align: right\">a</th></tr></thead></table>",
        "<ul><li><p>a</p><ul><li>b</li></ul></li></ul>",
        "<dl><div><dt>a</dt><dd>b</dd></div></dl>",
        "<sup id=\"fnref:1\"><a class=\"footnote\" href=\"#fn:1\" role=\"doc-noteref\">1</a></sup>",
        "<!-- a -- b --><p>a</p><!---->",
        "<input type=\"checkbox\" disabled=\"\" checked> a",
        "<a href=\"mailto:a@b.c\" target='_blank' rel=noopener>a</a>",
        "<a href='&#109;ailto:a@b.c'>a</a>",
        "<h2 id=\"sidebar\">Sidebar</h2>",
        "<picture><source srcset=\"a.png 2x, https://example.org/b.png\"><img src=\"c.png\"></picture>",
        "<p><b>a<div>b</div></b></p>",
      })
  void leavesWhatAllBrowsersReadInOneWay(String html) {
    StrictReader reader = StrictReader.of(html);

    assertThat(reader.cuts()).isEmpty();
    assertThat(reader.isPlain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<p>a<p>b", "<ul><li>a<li>b</ul>", "<table><tr><td>a<td>b</table>", "</p>"})
  void tellsNothingOfEndTagsThatMayBeLeftOut(String html) {
    StrictReader reader = StrictReader.of(html);

    assertThat(reader.cuts()).isEmpty();
    assertThat(reader.isPlain()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b><i></b></i>",
        "</div>",
        "<div>",
        "<ul><li><div><li>a</li></div></li></ul>",
        "<dl><dd><div><dt>a</dt></div></dd></dl>",
        "<table><div>a</div></table>",
        "<table><table></table></table>",
        "<a href=\"x\"",
        "<a href=\"x\"onclick=\"y\">a</a>",
        "<a href=\"x\" href=\"javascript:y\">a</a>",
        "<p title=\"a",
        "<!--> a -->",
        "<!--- a",
        "<!-- a --!> b -->",
        "<!doctype html>",
        "<?xml version=\"1.0\"?>",
        "<![CDATA[a]]>",
        "<p on\u0000click=\"x\">a</p>",
        "<p\u000bonclick=\"x\">a</p>",
        "<P ONCLICK=\"x\">a</P>",
      })
  void doesNotLeaveWhatCouldBeReadOtherwise(String html) {
    assertThat(StrictReader.of(html).isPlain()).isFalse();
  }

  @Test
  void knowsWhereACutIs() {
    assertThat(
            StrictReader.of("<p>a</p><p style=\"x\">b</p><script>'<p onclick=x>'</script>").cuts())
        .extracting(Cut::offset, Cut::element, Cut::attribute)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(8, "p", "style"),
            org.assertj.core.groups.Tuple.tuple(26, "script", ""));
  }

  @Test
  void isLinearInDeepNesting() {
    String deep = "<div>".repeat(100_000) + "</span>".repeat(100_000);

    for (String many : List.of("<svg>", "<!--", "<math ", "<select>", "<a href=\"", "</", "<p")) {
      assertThat(StrictReader.of(many.repeat(200_000)).isPlain()).isFalse();
    }
    StrictReader reader = StrictReader.of(deep);

    assertThat(reader.isPlain()).isFalse();
    assertThat(reader.cuts()).hasSizeLessThanOrEqualTo(100);
    assertThat(HtmlCutter.cut(deep).html()).isNotNull();
  }

  /** The library's time for a tag is the square of the number of its attributes. */
  @Test
  void attributesBeyondAllUseAreNotGivenToTheLibrary() {
    String start = "<p title='t' ";

    HtmlCutter.Result result = HtmlCutter.cut(start + "a=b ".repeat(1_000) + "lang='x'>y");

    assertThat(result.html()).isEqualTo("<p title=\"t\">y</p>");
    assertThat(result.cut()).hasSizeBetween(1, 100);
    assertThat(HtmlCutter.cut(start + "lang='x'>y").html()).contains("lang=\"x\"");
  }
}
