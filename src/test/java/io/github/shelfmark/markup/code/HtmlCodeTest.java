package io.github.shelfmark.markup.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HtmlCodeTest {
  private static final String YAML =
      "<span class=\"nt\">a</span>: <span class=\"s\">\"b\"</span>\n";

  private final HtmlCode code = new HtmlCode(new CodeBlocks());
  private final Set<String> unknown = new LinkedHashSet<>();

  @Test
  void highlightsKramdownsBlocks() {
    String before =
        "<div class=\"language-yml highlighter-rouge\"><div class=\"highlight\">"
            + "<pre class=\"highlight\"><code>";
    String after = "</code></pre></div></div>\n<p><code class=\"language-yaml\">a: 1</code></p>";

    assertThat(highlight(before + "a: \"b\"\n" + after)).isEqualTo(before + YAML + after);
  }

  @Test
  void highlightsTheTagAndItsTable() {
    String before =
        "<figure class=\"highlight\"><pre><code class=\"language-yaml\" data-lang=\"yaml\">";
    String table =
        "<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">1\n"
            + "</pre></td><td class=\"code\"><pre>";
    String after = "</pre></td></tr></tbody></table></code></pre></figure>";

    assertThat(highlight(before + "a: &quot;b&quot;\n</code></pre></figure>"))
        .isEqualTo(before + YAML + "</code></pre></figure>");
    assertThat(highlight(before + table + "a: \"b\"\n" + after))
        .isEqualTo(before + table + YAML + after);
  }

  @Test
  void keepsCodeThatIsHighlightedOrHasNoLanguage() {
    String coloured =
        "<pre><code class=\"language-yaml\"><span class=\"k\">a</span>: 1</code></pre>";
    String none = "<div class=\"language-yaml\"></div><div><pre><code>a: 1</code></pre></div>";

    assertThat(highlight(coloured)).isEqualTo(coloured);
    assertThat(highlight(none)).isEqualTo(none);
    assertThat(unknown).isEmpty();
  }

  @Test
  void collectsUnknownLanguages() {
    String html = "<pre><code class=\"language-qwert\">a</code></pre>";

    assertThat(highlight(html)).isEqualTo(html);
    assertThat(unknown).containsExactly("qwert");
  }

  private String highlight(String html) {
    return code.highlight(html, unknown);
  }
}
