package io.github.shelfmark.theme.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each dialect has its own boxes around code. */
class DiagramBlocksTest {
  private static final String CODE = "A -&gt; B : &lt;b&gt;\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre><code class=\"language-plantuml\">CODE</code></pre>",
        "<pre><code class=\"language-puml\">CODE</code></pre>",
        "<pre><code class='language-plantuml'>CODE</code></pre>",
        "<div class=\"code-block\" data-lang=\"plantuml\"><pre><code class=\"language-plantuml\">"
            + "CODE</code></pre></div>",
        "<figure class=\"code-block\">\n<figcaption>T &amp; u</figcaption>\n<pre>"
            + "<code class=\"language-plantuml\">CODE</code></pre>\n</figure>",
        "<div class=\"language-plantuml highlighter-rouge\"><div class=\"highlight\">"
            + "<pre class=\"highlight\"><code>CODE</code></pre></div></div>",
        "<figure class=\"highlight\"><pre><code class=\"language-plantuml\" data-lang=\"plantuml\">"
            + "CODE</code></pre></figure>",
      })
  void theOutermostBoxIsTheBlock(String block) {
    String html = "<div class=\"note\">" + block.replace("CODE", CODE) + "</div>\n<p>x</p>";

    List<DiagramBlocks.Block> found = DiagramBlocks.in(html);

    assertThat(found).hasSize(1);
    DiagramBlocks.Block first = found.get(0);
    assertThat(html.substring(first.start(), first.end())).isEqualTo(block.replace("CODE", CODE));
    assertThat(first.code()).isEqualTo("A -> B : <b>\n");
    assertThat(first.title()).isEqualTo(block.contains("figcaption") ? "T &amp; u" : "");
  }

  @Test
  void linesThatAreSetApartAreText() {
    List<DiagramBlocks.Block> found =
        DiagramBlocks.in(
            "<pre><code class=\"language-plantuml\"><span class=\"line\">A -&gt; B</span>\n"
                + "<mark>B</mark></code></pre>");

    assertThat(found).extracting(DiagramBlocks.Block::code).containsExactly("A -> B\nB");
  }

  @Test
  void allAreFound() {
    String one = "<pre><code class=\"language-plantuml\">A</code></pre>";

    assertThat(DiagramBlocks.in(one + "<p>language-plantuml</p>" + one + one)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "language-plantuml",
        "<code class=\"language-plantuml\">A</code>",
        "<pre><code class=\"language-plantuml\">A",
        "<pre><code class=\"language-plantuml",
        "<pre><code class=\"language-plain\">A</code></pre>",
        "<pre><code class=\"language-plantuml2\">A</code></pre>",
        "<pre>\n<code class=\"language-plantuml\">A</code></pre>",
        "<p class=\"language-plantuml\">A</p><p>b</p>",
        "<div class=\"language-plantuml\"></div>",
        "<pre><code>language-plantuml\" </code></pre>",
      })
  void otherTextIsNone(String html) {
    assertThat(DiagramBlocks.in(html)).isEmpty();
  }
}
