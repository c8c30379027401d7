package io.github.shelfmark.markup.kramdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Body;
import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.markup.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Behaviour of kramdown that differs from CommonMark; verified with kramdown 2.4. */
class KramdownRendererTest {
  private final KramdownRenderer renderer = new KramdownRenderer(Links.UNCHANGED);

  @Test
  void readsHtmlBlocksAcrossBlankLines() {
    assertThat(html("<ol>\n\n    <li><a href=\"x\">X</a></li>\n\n    <li>Y</li>\n</ol>\n\n*after*"))
        .contains("<li><a href=\"x\">X</a></li>", "<li>Y</li>", "<p><em>after</em></p>")
        .doesNotContain("<pre");
  }

  @Test
  void writesTypographicCharacters() {
    assertThat(html("\"a\" -- 'b' --- c... it's <<d>>"))
        .isEqualTo("<p>“a” – ‘b’ — c… it’s «d»</p>\n");
  }

  @Test
  void decidesForEachItemWhetherItIsLoose() {
    assertThat(items("- a\n- b\n\n- c\n")).containsExactly("a", "<p>b</p>", "c");
    assertThat(items("- a\n\n- b\n")).containsExactly("<p>a</p>", "<p>b</p>");
    assertThat(items("- a\n- b\n")).containsExactly("a", "b");
  }

  @Test
  void marksTaskLists() {
    assertThat(html("- [x] done\n- [ ] open\n"))
        .contains("<ul class=\"task-list\">", "<li class=\"task-list-item\">")
        .contains("disabled=\"disabled\" checked=\"checked\" />")
        .contains("class=\"task-list-item-checkbox\" disabled=\"disabled\" />");
  }

  @Test
  void setsStrongTextBetweenChineseLetters() {
    assertThat(html("前**中文。**后")).isEqualTo("<p>前<strong>中文。</strong>后</p>\n");
  }

  @Test
  void allowsSpacesInLinks() {
    assertThat(html("[a](/b c.html)")).contains("href=\"/b%20c.html\"");
  }

  @Test
  void wrapsCodeForTheHighlighter() {
    assertThat(html("```java\na < b\n```"))
        .isEqualTo(
            "<div class=\"language-java highlighter-rouge\"><div class=\"highlight\">"
                + "<pre class=\"highlight\"><code>a &lt; b\n</code></pre></div></div>\n");
    assertThat(html("`x`"))
        .isEqualTo("<p><code class=\"language-plaintext highlighter-rouge\">x</code></p>\n");
  }

  @Test
  void takesIdsAndAttributes() {
    assertThat(html("## A title {#own}")).isEqualTo("<h2 id=\"own\">A title</h2>\n");
    assertThat(html("A paragraph.\n{: .note .big #p title=\"t\"}"))
        .isEqualTo("<p class=\"note big\" id=\"p\" title=\"t\">A paragraph.</p>\n");
    assertThat(html("a\n\n{not: one}")).contains("{not: one}");
  }

  @Test
  void writesCommentsAsComments() {
    assertThat(html("a\n\n{::comment}\nhidden *x*\n\nstill hidden\n{:/comment}\n\nb"))
        .isEqualTo("<p>a</p>\n\n<!-- hidden *x*\n\nstill hidden -->\n\n<p>b</p>\n");
  }

  @Test
  void obeysTheSitesOptions() {
    Map<String, Object> options =
        Map.of("hard_wrap", true, "auto_ids", false, "smart_quotes", "apos,apos,quot,quot");
    assertThat(new KramdownRenderer(Links.UNCHANGED, options).toHtml("# A\n\n\"b\"\nc"))
        .isEqualTo("<h1>A</h1>\n\n<p>\"b\"<br />\nc</p>\n");
    assertThat(
            new KramdownRenderer(Links.UNCHANGED, Map.of("input", "kramdown"))
                .toHtml("text\n# no heading\n\n# 1 Ä Heading"))
        .isEqualTo("<p>text\n# no heading</p>\n\n<h1 id=\"heading\">1 Ä Heading</h1>\n");
    assertThat(
            new KramdownRenderer(Links.UNCHANGED, Map.of("toc_levels", "2..3"))
                .toHtml("* x\n{:toc}\n\n# A\n## B"))
        .contains("#b", "markdown-toc-b")
        .doesNotContain("markdown-toc-a");
  }

  @Test
  void numbersLinesOfCodeIfConfigured() {
    Map<String, ?> options =
        Map.of("syntax_highlighter_opts", Map.of("block", Map.of("line_numbers", true)));
    assertThat(new KramdownRenderer(Links.UNCHANGED, options).toHtml("```\na\n<b\n```\n\n`c`"))
        .contains(
            "<pre class=\"lineno\">1\n2\n</pre></td><td class=\"rouge-code\"><pre>a\n&lt;b\n</pre>")
        .contains("<p><code class=\"language-plaintext highlighter-rouge\">c</code></p>");
  }

  @Test
  void knowsThePositionsOfNestedLinks() {
    String text =
        """
        para

        > - a
        >   - [b](gone.md)
        >
        >     | c | [d](gone.md) |

        <div>
        <a
         href='gone.md'>\
        """;
    List<String> places = new ArrayList<>();
    Links links =
        (from, href, place, findings) -> {
          places.add(href + " " + place.position().line() + ":" + place.position().column());
          return href;
        };
    new KramdownRenderer(links).render(BodyText.of(Fixtures.page("a.md", "a.html", text)));
    assertThat(places).containsExactly("gone.md 4:11", "gone.md 6:17", "gone.md 10:8");
  }

  @Test
  void reportsExcessiveNestingAtItsPosition() {
    Body body =
        renderer.render(
            BodyText.of(Fixtures.page("a.md", "a.html", "fine\n\n" + "> ".repeat(500) + "<b>")));
    assertThat(body.html()).startsWith("<pre>fine").contains("&lt;b&gt;");
    assertThat(body.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.NESTING);
              assertThat(finding.position().line()).isEqualTo(3);
            });
  }

  @Test
  void namesHeadingsLikeGitHub() {
    assertThat(
            renderer
                .render(
                    BodyText.of(Fixtures.page("a.md", "a.html", "## 一 二\n\n## A...\n\n## A...")))
                .headings())
        .containsExactly(
            new Heading(2, "一-二", "一 二"), new Heading(2, "a", "A…"), new Heading(2, "a-1", "A…"));
  }

  private String html(String markdown) {
    return renderer.render(BodyText.of(Fixtures.page("a.md", "a.html", markdown))).html();
  }

  private List<String> items(String markdown) {
    return Jsoup.parseBodyFragment(html(markdown)).select("li").stream()
        .map(item -> item.html().replace("\n", ""))
        .toList();
  }
}
