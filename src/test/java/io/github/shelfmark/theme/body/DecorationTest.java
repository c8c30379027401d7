package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.Fixtures;
import io.github.shelfmark.markup.commonmark.CommonMarkRenderer;
import io.github.shelfmark.markup.commonmark.write.CodeWriter;
import io.github.shelfmark.markup.commonmark.write.Markup;
import io.github.shelfmark.markup.container.SiteAccess;
import io.github.shelfmark.markup.formula.Formulas;
import io.github.shelfmark.record.Reads;
import io.github.shelfmark.testing.Generator;
import io.github.shelfmark.testing.Property;
import io.github.shelfmark.testing.Texts;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecorationTest {
  private static final Map<String, String> MESSAGES =
      Map.of("anchor", "Link", "task", "Task", "lines", "{0} lines");

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
          "<div class=\"highlight\">",
          "<code class='language-java'>",
          "<code>-D</code>",
          "<input <div class=\"highlight\">",
          "<img>",
          "<p>",
          "</p>",
          "<!--",
          "-->");

  private final BodyDecorator decorator =
      new BodyDecorator(Fixtures.site(Fixtures.page("a.md", "a.html", "")), new Reads());

  private String decorated(String html) {
    return decorator.decorate(html, 1, "a.html", MESSAGES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "<h2 id=\"a b\">x</h2> => <h2 id=\"a b\">x <a class=\"anchor\" href=\"#a%20b\""
            + " aria-label=\"Link\" data-chrome></a></h2>",
        "<h2>x</h2> => <h2>x</h2>",
        "<h1 id=\"a\">x</h1> => <h1 id=\"a\">x</h1>",
        "<h1>t</h1><h1 id=\"a\">x</h1> => <h1>t</h1><h1 id=\"a\">x <a class=\"anchor\" href=\"#a\""
            + " aria-label=\"Link\" data-chrome></a></h1>",
        "<table><tr><td><table></table></td></tr></table> => <div"
            + " class=\"table-box\"><table><tr><td><table></table></td></tr></table></div>",
        "<pre><table class=\"rouge-table\"></table></pre> => <div class=\"code-block\"><pre><table"
            + " class=\"rouge-table\"></table></pre></div>",
        "<pre>a<pre>b</pre></pre> => <div class=\"code-block\"><pre>a<pre>b</pre></pre></div>",
        "<div class=\"highlight\"><pre>a</pre></div> => <div class=\"code-block"
            + " highlight\"><pre>a</pre></div>",
        "<div class=\"language-java highlighter-rouge\"><div class=\"highlight\"><pre"
            + " class=\"highlight\"><code>a</code></pre></div></div> => <div class=\"language-java"
            + " highlighter-rouge\"><div class=\"code-block highlight\" data-lang=\"Java\"><pre"
            + " class=\"highlight\"><code>a</code></pre></div></div>",
        "<figure class=\"highlight\"><pre><code class=\"language-sh\""
            + " data-lang=\"sh\">a</code></pre></figure> => <figure class=\"code-block highlight\""
            + " data-lang=\"Shell\"><pre><code class=\"language-sh\""
            + " data-lang=\"sh\">a</code></pre></figure>",
        "<div class=\"language-console\"><div class=\"highlight\"><pre>a</pre></div></div> => <div"
            + " class=\"language-console\"><div class=\"code-block terminal"
            + " highlight\"><pre>a</pre></div></div>",
        "<pre><code class=\"language-java\">a</code></pre> => <div class=\"code-block\""
            + " data-lang=\"Java\"><pre><code class=\"language-java\">a</code></pre></div>",
        "<pre><code class=\"language-console\">a</code></pre> => <div class=\"code-block"
            + " terminal\"><pre><code class=\"language-console\">a</code></pre></div>",
        "<pre><code class=\"language-nobody\">a</code></pre> => <div"
            + " class=\"code-block\"><pre><code class=\"language-nobody\">a</code></pre></div>",
        "<div class=\"code-block wrap\"><pre>a</pre></div> => <div class=\"code-block"
            + " wrap\"><pre>a</pre></div>",
        "<code>-Dx=y</code> => <code><span class=\"nobreak\">-D</span>x=y</code>",
        "<code>mvn --also -x -- - a-b</code> => <code>mvn <span class=\"nobreak\">--a</span>lso"
            + " <span class=\"nobreak\">-x</span> -- - a-b</code>",
        "<pre><code>-Dx</code></pre> => <div"
            + " class=\"code-block\"><pre><code>-Dx</code></pre></div>",
        "<label><input type=\"checkbox\" data-fold=\"3\"></label> => <label><input"
            + " type=\"checkbox\" data-fold=\"3\">3 lines</label>",
        "<figure class=\"code-block\"><figcaption>t</figcaption><pre>a</pre></figure><pre> =>"
            + " <figure class=\"code-block\"><figcaption>t</figcaption><pre>a</pre></figure><div"
            + " class=\"code-block\"><pre>",
        "<input disabled=\"\" type=\"checkbox\"> => <input disabled=\"\" type=\"checkbox\""
            + " aria-label=\"Task\">",
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
        "<img src=\"x.png\"><img src=\"y.png\" /> => <img src=\"x.png\"><img src=\"y.png\""
            + " loading=\"lazy\" />",
        "<img><img src=a/> => <img><img src=a/ loading=\"lazy\">",
        "<img><img loading=\"eager\"> => <img><img loading=\"eager\">",
        "<p><img src=\"x\" title=\"T\"> and</p> => <p><img src=\"x\" title=\"T\"> and</p>",
        "<!-- <h2 id=\"a\">x</h2> --> => <!-- <h2 id=\"a\">x</h2> -->",
        "<script>'<table>'</script> => <script>'<table>'</script>",
      })
  void addsWhatReadersNeed(String html, String expected) {
    assertThat(decorated(html)).isEqualTo(expected);
  }

  /** What the writer of CommonMark does itself comes to the same page. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      value = {
        "![a](x \"T & t\") => <figure><img src=\"x\" alt=\"a\" /><figcaption>T &amp;"
            + " t</figcaption></figure>\\n",
        "![a](x \"T\") and => <p><img src=\"x\" alt=\"a\" title=\"T\" /> and</p>\\n",
        "[![a](x \"T\")](y) => <p><a href=\"y\"><img src=\"x\" alt=\"a\" title=\"T\" /></a></p>\\n",
        "![a](x \"\") => <p><img src=\"x\" alt=\"a\" title=\"\" /></p>\\n",
        "- ![a](x \"T\")\\n"
            + "\\n"
            + "- b => <ul>\\n"
            + "<li>\\n"
            + "<figure><img src=\"x\" alt=\"a\" /><figcaption>T</figcaption></figure>\\n"
            + "</li>\\n"
            + "<li>\\n"
            + "<p>b</p>\\n"
            + "</li>\\n"
            + "</ul>\\n",
        "- [ ] a => <ul>\\n"
            + "<li><input disabled=\"\" type=\"checkbox\" aria-label=\"Task\"> a</li>\\n"
            + "</ul>\\n",
        "a[^1]\\n"
            + "\\n"
            + "[^1]: b => <p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote\""
            + " rel=\"footnote\">1</a></sup></p>\\n"
            + "<div class=\"footnotes\" role=\"doc-endnotes\">\\n"
            + "<ol>\\n"
            + "<li id=\"fn:1\">\\n"
            + "<p>b&nbsp;<a href=\"#fnref:1\" class=\"reversefootnote\""
            + " role=\"doc-backlink\">&#8617;</a></p>\\n"
            + "</li>\\n"
            + "</ol>\\n"
            + "</div>\\n",
        "| | b |\\n"
            + "|-|:-:|\\n"
            + "| c | d | => <div class=\"table-box\"><table>\\n"
            + "<thead>\\n"
            + "<tr>\\n"
            + "<td></td>\\n"
            + "<th class=\"align-center\">b</th>\\n"
            + "</tr>\\n"
            + "</thead>\\n"
            + "<tbody>\\n"
            + "<tr>\\n"
            + "<td>c</td>\\n"
            + "<td class=\"align-center\">d</td>\\n"
            + "</tr>\\n"
            + "</tbody>\\n"
            + "</table></div>\\n",
      })
  void theWriterOfCommonMarkDoesWhatItCan(String markdown, String expected) {
    CommonMarkRenderer renderer =
        new CommonMarkRenderer(
            Links.UNCHANGED,
            List.of(),
            SiteAccess.NONE,
            CodeWriter.PLAIN,
            Formulas.STANDARD,
            Markup.THEME);
    String body =
        renderer.render(Fixtures.page("a.md", "a.html", markdown.replace("\\n", "\n"))).html();
    assertThat(decorated(body)).isEqualTo(expected.replace("\\n", "\n"));
  }

  @Test
  void neverChangesTheText() {
    Property.forAll(
        Texts.any(),
        TAGS,
        (noise, tags) -> {
          String html = tags + noise.replace('<', ' ') + tags;
          String decorated = decorated(html);

          assertThat(words(decorated)).isEqualTo(words(html));
        });
  }

  /** Boxes and anchors may separate words by spaces that are not shown. */
  private static String words(String html) {
    return Jsoup.parse(html).wholeText().replaceAll("\\s+", "");
  }
}
