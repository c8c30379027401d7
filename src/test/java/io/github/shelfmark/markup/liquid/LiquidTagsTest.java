package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tags that query the site. */
class LiquidTagsTest {
  private static final Map<String, String> INCLUDES =
      Map.of(
          "card.html", "<b>{{ include.title }}</b>{{ include.n }}{{ page.name }}",
          "set.html", "{% assign seen = 'yes' %}");

  @Test
  void linksToFilesAndPosts() {
    assertThat(render("{% link _docs/里.md %} {% link /_docs/里.md %}"))
        .isEqualTo("/base/docs/%E9%87%8C.html /base/docs/%E9%87%8C.html");
    assertThat(render("{% assign p = '里' %}{% link _docs/{{ p }}.md %}"))
        .isEqualTo("/base/docs/%E9%87%8C.html");
    assertThat(render("{% post_url 2026-01-31-first %}")).isEqualTo("/base/first.html");
  }

  @Test
  void includesFilesWithParameters() {
    assertThat(render("{% include card.html title=\"A \\\"b\\\"\" n=page.n %}"))
        .isEqualTo("<b>A \"b\"</b>7Ada");
    assertThat(render("{% assign f = 'card' %}{% include {{ f }}.html title='x' %}"))
        .isEqualTo("<b>x</b>Ada");
  }

  @Test
  void keepsVariablesThatIncludedFilesAssign() {
    assertThat(render("{% include set.html %}{{ seen }}")).isEqualTo("yes");
  }

  @Test
  void highlightsWithoutChangingTheCode() {
    assertThat(render("{% highlight c++ %}\n\n  a < b && \"c\"\n\n{% endhighlight %}"))
        .isEqualTo(
            "<figure class=\"highlight\"><pre><code class=\"language-c--\" data-lang=\"c++\">"
                + "  a &lt; b &amp;&amp; \"c\"</code></pre></figure>");
  }

  @Test
  void seesSiteAndPage() {
    assertThat(render("{{ site.title }} {{ page.name }} {{ jekyll.version }}"))
        .isEqualTo("Plain Ada 4.3.1");
  }

  private static String render(String template) {
    LiquidResult result =
        PlainSite.renderer(INCLUDES)
            .render(
                new LiquidSource("a.md", template, 1),
                PlainSite.globals(Map.of("name", "Ada", "n", 7L)));
    assertThat(result.findings()).isEmpty();
    return result.text();
  }
}
