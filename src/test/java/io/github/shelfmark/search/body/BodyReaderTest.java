package io.github.shelfmark.search.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TextBlocks;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search finds of bodies. */
class BodyReaderTest {
  private static List<String> read(String html) {
    return TextBlocks.of(BodyReader.read(html, "Title"));
  }

  /** The blocks of a body behind the title. */
  private static List<String> blocks(String html) {
    List<String> all = read(html);
    assertThat(all.get(0)).isEqualTo("title Title");
    return all.subList(1, all.size());
  }

  @Test
  void blocksHaveTheirKinds() {
    assertThat(
            blocks(
                """
                <p>First <em>text</em>.</p>
                <h2 id="a&amp;b">A <code>heading</code></h2>
                <ul>
                <li>One</li>
                <li><p>Two</p></li>
                </ul>
                <pre class="highlight"><code>  <span class="k">int</span> a;

                  a &lt; b;
                </code></pre>
                """))
        .containsExactly(
            "text First text.",
            "h2 #a&b A heading",
            "text One",
            "text Two",
            "code   int a;\n\n  a < b;");
  }

  @Test
  void theTitleOfTheBodyIsTheTitle() {
    assertThat(read("<!-- c -->\n<h1 id=\"x\">Own <b>one</b></h1><p>a</p><h1>Next</h1>"))
        .containsExactly("title Own one", "text a", "h1 # Next");
    assertThat(read("<h2 id=\"x\">Title</h2><p>a</p>")).containsExactly("title Title", "text a");
    assertThat(read("<h2 id=\"x\">Other</h2>")).containsExactly("title Title", "h2 #x Other");
    assertThat(read("<p>a</p><h1>Late</h1>")).containsExactly("title Title", "text a", "h1 # Late");
    assertThat(read("")).containsExactly("title Title");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "over<b>all</b><wbr>ow                   | overallow",
        "one<br>two                              | one two",
        "one<img alt=\"no\" src=\"x\">two        | one two",
        "x<sup>2</sup> H<sub>2</sub>O            | x2 H2O",
        "a<!-- b <p> -->c                        | ac",
        "a<script>if (x<y) \"</p>\"</script>b    | ab",
        "a <style>p{}</style><template>t</template>b | a b",
        "&lt;p&gt; &copy;&#x4e2d;&#25991; &amp;lt; | <p> ©中文 &lt;",
        "&nothing; &amp &; & a&b                 | &nothing; &amp &; & a&b",
        "a < b <3 <> </ >                        | a < b <3 <> </ >",
        "a<SPAN Class='x>y'>b</SPAN>c            | abc",
        "a&#32;&#9;b                             | a b",
        "name<sup><a href=\"#fn:1\" class=\"footnote\" rel=\"footnote\">1</a></sup> | name",
      })
  void textIsWhatReadersSee(String html, String text) {
    assertThat(blocks("<p>" + html + "</p>")).containsExactly("text " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div data-pagefind-ignore>no<div>no</div></div>",
        "<div data-pagefind-ignore=\"all\">no</div>",
        "<span DATA-PAGEFIND-IGNORE>no</span>",
        "<a class=\"anchor\" data-chrome>no</a>",
        "<p hidden>no</p>",
        "<p style=\"color: red; display: none\">no</p>",
        "<h2 id=\"x\" data-pagefind-ignore>no</h2>",
        "<pre data-pagefind-ignore>no</pre>",
        "<table><tr data-pagefind-ignore><td>no<tr></table>",
        "<ul><li data-pagefind-ignore>no<ul><li>no</ul></ul>",
        "<dl><dt hidden>no<dd hidden>no</dl>",
        "<p data-pagefind-ignore>no<div></div>",
        "<div><p data-pagefind-ignore>no</div>",
        "<noscript>no</noscript><select><option>no</select><video>no</video>",
        "<div data-pagefind-ignore><script>'</div>'</script><!-- </div> -->no</div>",
        "<svg><title>no</title><path hidden/></svg>",
      })
  void whatIsLeftOutIsNotFound(String html) {
    assertThat(blocks("<p>a</p>" + html + "<p>b</p>")).containsExactly("text a", "text b");
  }

  @Test
  void whatCanBeOpenedIsFound() {
    assertThat(blocks("<details><summary>More</summary>Text</details><p hidden=until-found>x"))
        .containsExactly("text More", "text Text", "text x");
  }

  @Test
  void cellsAndCaptionsAreBlocks() {
    assertThat(
            blocks(
                "<table><caption>C</caption><tr><th>a<td title=\">\">b</table>"
                    + "<figure><img src=x><figcaption>F</figcaption></figure>"))
        .containsExactly("text C", "text a", "text b", "text F");
  }

  @Test
  void readingsStandBesideTheirWords() {
    assertThat(
            blocks(
                "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>です</p>"
                    + "<p><ruby>東<rt>とう</ruby>京"))
        .containsExactly("text 漢字です", "text かん じ", "text 東京", "text とう");
  }

  @Test
  void codeKeepsItsLines() {
    assertThat(blocks("<pre>\na<br>b\n<div>c</div><div>d</div>\t\n</pre><pre> \n</pre>"))
        .containsExactly("code a\nb\nc\nd");
    assertThat(blocks("<p>&nbsp;</p><p> <!-- x --> </p><td>&nbsp;&nbsp;</td>")).isEmpty();
  }

  @Test
  void whatNeverEndsDoesNotHideTheRest() {
    assertThat(blocks("<p>a<p>b<h2>c<p>d")).containsExactly("text a", "text b", "h2 # c d");
    assertThat(blocks("<p>a <b class=\"x")).containsExactly("text a");
    assertThat(blocks("<p>a <!-- b")).containsExactly("text a");
    assertThat(blocks("</p></div>a</h3>b</pre>c")).containsExactly("text a", "text b", "text c");
  }

  @Test
  void longRunsAreCut() {
    String run = "x".repeat(100);
    assertThat(blocks("<pre>a " + "x".repeat(100_000) + " b</pre>"))
        .containsExactly("code a " + run + "… b");
    assertThat(blocks("<p>" + "y".repeat(500) + "</p>")).containsExactly("text " + "y".repeat(500));
    assertThat(blocks("<p>" + "中".repeat(2000) + "</p>"))
        .containsExactly("text " + "中".repeat(2000));
    assertThat(blocks("<p>中" + "x".repeat(501) + "文 " + "é".repeat(600)))
        .containsExactly("text 中" + run + "…文 " + "é".repeat(100) + "…");
  }

  @Test
  void allScriptsAreEncoded() {
    String text = "é 中 😀 \uD840\uDC00 ﬁ";
    assertThat(blocks("<p>" + text + "\uD800!")).containsExactly("text " + text + "?!");
    String large = "中😀 ".repeat(3000).strip();
    assertThat(blocks("<p>" + large)).containsExactly("text " + large);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyHtmlIsRead(int seed) {
    List<String> parts =
        List.of(
            "<",
            ">",
            "/",
            "p",
            "<p>",
            "</p>",
            "<div data-pagefind-ignore>",
            "</div>",
            "<pre>",
            "&amp;",
            "&",
            ";",
            "\"",
            "'",
            "=",
            " ",
            "\n",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<h2 id=x>",
            "</h2>",
            "<rt>",
            "<ruby>",
            "</ruby>",
            "中",
            "\uD83D",
            "a",
            "<li hidden>",
            "<br/>",
            "<svg/>",
            "<?",
            "<![CDATA[",
            "]]>",
            "\u0000",
            "<h1>");
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder html = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        html.append(parts.get(random.nextInt(parts.size())));
      }
      assertThat(read(html.toString())).as(html.toString()).first().asString().startsWith("title ");
    }
  }
}
