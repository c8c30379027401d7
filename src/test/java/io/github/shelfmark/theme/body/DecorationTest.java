package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecorationTest {
  private static final Map<String, String> MESSAGES = Map.of("anchor", "Link", "task", "Task");

  private static final Generator<String> TAGS =
      Generator.pieces(
          0,
          12,
          "<h2 id='a'>",
          "</h2>",
          "x",
          "<table>",
          "</table>",
          "<td>",
          "<pre>",
          "</pre>",
          "<img>",
          "<p>",
          "</p>",
          "<!--",
          "-->");

  private final BodyDecorator decorator =
      new BodyDecorator(Fixtures.site(Fixtures.page("a.md", "a.html", "")), new Reads());

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "<h2 id=\"a b\">x</h2> => <h2 id=\"a b\">x <a class=\"anchor\" href=\"#a%20b\" aria-label=\"Link\" data-chrome></a></h2>",
        "<h2>x</h2> => <h2>x</h2>",
        "<h1 id=\"a\">x</h1> => <h1 id=\"a\">x</h1>",
        "<table><tr><td><table></table></td></tr></table> => <div class=\"table-box\"><table><tr><td><table></table></td></tr></table></div>",
        "<pre><table class=\"rouge-table\"></table></pre> => <div class=\"code-block\"><pre><table class=\"rouge-table\"></table></pre></div>",
        "<pre>a<pre>b</pre></pre> => <div class=\"code-block\"><pre>a<pre>b</pre></pre></div>",
        "<div class=\"highlight\"><pre>a</pre></div> => <div class=\"highlight\"><pre>a</pre></div>",
        "<figure class=\"code-block\"><figcaption>t</figcaption><pre>a</pre></figure><pre> => <figure class=\"code-block\"><figcaption>t</figcaption><pre>a</pre></figure><div class=\"code-block\"><pre>",
        "<input disabled=\"\" type=\"checkbox\"> => <input disabled=\"\" type=\"checkbox\" aria-label=\"Task\">",
        "<input type=\"text\"> => <input type=\"text\">",
        "<li id=\"fn:1\" role=\"doc-endnote\"> => <li id=\"fn:1\">",
        "<sup id=\"fnref:1\" role=\"doc-noteref\"> => <sup id=\"fnref:1\">",
        "</table><table> => </table><div class=\"table-box\"><table>",
        "<td style=\"text-align: right\">x => <td class=\"align-right\">x",
        "<li role=doc-endnote>a => <li role=doc-endnote>a",
        "<p><img src=x title=T></p> => <p><img src=x title=T></p>",
        "<td hidden style=\"text-align: right\">x => <td hidden style=\"text-align: right\">x",
        "<tr><th hidden></th></tr> => <tr><th hidden></th></tr>",
        "<tr><th></th><th>a</th></tr> => <tr><td></td><th>a</th></tr>",
        "<td style=\"text-align: evil\">x => <td style=\"text-align: evil\">x",
        "<td id=\"a\" style=\"text-align: right\">x => <td id=\"a\" style=\"text-align: right\">x",
        "<img src=\"x.png\"><img src=\"y.png\" /> => <img src=\"x.png\"><img src=\"y.png\" loading=\"lazy\" />",
        "<img><img src=a/> => <img><img src=a/ loading=\"lazy\">",
        "<img><img loading=\"eager\"> => <img><img loading=\"eager\">",
        "<p><img src=\"x\" alt=\"a\" title=\"T &amp; t\" /></p> => <figure><img src=\"x\" alt=\"a\" /><figcaption>T &amp; t</figcaption></figure>",
        "<p><img src=\"x\" title=\"T\"> and</p> => <p><img src=\"x\" title=\"T\"> and</p>",
        "<!-- <h2 id=\"a\">x</h2> --> => <!-- <h2 id=\"a\">x</h2> -->",
        "<script>'<table>'</script> => <script>'<table>'</script>",
      })
  void addsWhatReadersNeed(String html, String expected) {
    assertThat(decorator.decorate(html, "a.html", MESSAGES)).isEqualTo(expected);
  }

  @Test
  void neverChangesTheText() {
    Property.forAll(
        Texts.any(),
        TAGS,
        (noise, tags) -> {
          String html = tags + noise.replace('<', ' ') + tags;
          String decorated = decorator.decorate(html, "a.html", MESSAGES);

          assertThat(words(decorated)).isEqualTo(words(html));
        });
  }

  /** Boxes and anchors may separate words by spaces that are not shown. */
  private static String words(String html) {
    return Jsoup.parse(html).wholeText().replaceAll("\\s+", "");
  }
}
