package io.github.shelfmark.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.BuiltSite;
import io.github.shelfmark.testing.LaidOut;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What jekyll-toc 0.18.0 writes; the right values are its own. */
class TocPluginTest {
  private static final TocOptions USUAL = TocOptions.of(Map.of());

  @TempDir private Path directory;

  private static String list(String html, Map<String, Object> options) {
    return new TocHtml(html, TocOptions.of(options)).list();
  }

  @Test
  void headingsAreAList() {
    String html =
        "<h2 id=\"one\">One &amp; <em>two</em></h2><h4>Deep</h4><h3 id=\"sub\">Sub</h3><h2>Ünd"
            + " 'q'</h2>";

    assertThat(list(html, Map.of("sublist_class", "sub")))
        .isEqualTo(
            """
            <ul id="toc" class="section-nav">
            <li class="toc-entry toc-h2"><a href="#one">One &amp; two</a>
            <ul class="sub">
            <li class="toc-entry toc-h4"><a href="#deep">Deep</a></li>
            <li class="toc-entry toc-h3"><a href="#sub">Sub</a></li>
            </ul>
            </li>
            <li class="toc-entry toc-h2"><a href="#%C3%BCnd-q">Ünd &#39;q&#39;</a></li>
            </ul>\
            """);
  }

  @Test
  void optionsSayWhichAreListedAndHow() {
    String html = "<h1>a</h1><h2>b</h2><h3>c</h3>";

    assertThat(
            list(
                html,
                Map.of(
                    "min_level",
                    2L,
                    "max_level",
                    2L,
                    "ordered_list",
                    true,
                    "list_id",
                    "i",
                    "list_class",
                    "c",
                    "item_class",
                    "e",
                    "item_prefix",
                    "p-")))
        .isEqualTo(
            "<ol id=\"i\" class=\"c\">\n<li class=\"e p-h2\"><a href=\"#b\">b</a></li>\n</ol>");
  }

  @Test
  void aHeadingIsNotInTheSectionOfItsOwnClass() {
    assertThat(list("<h2 class=\"no_toc_section\">a</h2>", Map.of())).contains("#a");
  }

  @Test
  void htmlIsWrittenAgain() {
    assertThat(new TocHtml("<div><h2>A &mdash; b & c</h2><p>x<br />y</p></div>", USUAL).anchored())
        .isEqualTo(
            "<div>\n"
                + "<h2>\n"
                + "<a class=\"anchor\" href=\"#a--b--c\" aria-hidden=\"true\"><span class=\"octicon"
                + " octicon-link\"></span></a>A — b &amp; c</h2>\n"
                + "<p>x<br>y</p>\n"
                + "</div>");
  }

  @Test
  void headingsCanBeLeftOut() {
    String html =
        "<h2 class=\"x no_toc\">a</h2><div class=\"no_toc_section\"><div><h2>b</h2></div><h2>b</h2>"
            + "</div><h2>c</h2><h2>c</h2>";

    assertThat(list(html, Map.of()))
        .isEqualTo(
            """
            <ul id="toc" class="section-nav">
            <li class="toc-entry toc-h2"><a href="#c">c</a></li>
            <li class="toc-entry toc-h2"><a href="#c-1">c</a></li>
            </ul>\
            """);
  }

  @Test
  void headingsGetAnchors() {
    String html = "<p>a<br />b</p><h2 id=\"h\">H</h2><h3 id=\"i\">I <em>x</em></h3><hr />";

    assertThat(new TocHtml(html, USUAL).anchored())
        .isEqualTo(
            "<p>a<br>b</p><h2 id=\"h\">\n<a class=\"anchor\" href=\"#h\" aria-hidden=\"true\">"
                + "<span class=\"octicon octicon-link\"></span></a>H</h2><h3 id=\"i\">\n"
                + "<a class=\"anchor\" href=\"#i\" aria-hidden=\"true\">"
                + "<span class=\"octicon octicon-link\"></span></a>I <em>x</em>\n</h3><hr>");
  }

  @Test
  void pagesAskForIt() throws IOException {
    LaidOut site = LaidOut.in(directory).config("plugins: [jekyll-toc]");
    site.file(
        "_layouts/l.html",
        "{% toc %}|{{ content | toc_only }}|{{ content | inject_anchors | size }}|{{ content | toc"
            + " }}");
    site.file("a.html", "---$layout: l$toc: true$---$<h2>a</h2>");
    site.file("b.html", "---$layout: l$---$<h2>a</h2>");

    BuiltSite built = site.build();

    assertThat(built.text("b.html")).isEqualTo("||10|<h2>a</h2>");
    String[] parts = built.text("a.html").split("\\|", -1);
    assertThat(parts[0]).contains("<a href=\"#a\">a</a>").isEqualTo(parts[1]);
    assertThat(parts[3]).startsWith(parts[1]).contains("octicon");
  }

  @Test
  @Timeout(20)
  void hostileHeadingsTakeLinearTime() {
    String html =
        "<h1>a</h1><h6>b</h6>".repeat(20_000) + "<div class=no_toc_section>".repeat(50_000);

    assertThat(new TocHtml(html, USUAL).list()).hasSizeGreaterThan(1_000_000);
  }
}
