package io.github.shelfmark.markup.kramdown.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.BodyText;
import io.github.shelfmark.extension.Links;
import io.github.shelfmark.markup.kramdown.KramdownRenderer;
import io.github.shelfmark.site.Document;
import io.github.shelfmark.site.DocumentFormat;
import io.github.shelfmark.site.DocumentKind;
import io.github.shelfmark.site.FrontMatter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KramdownTwinTest {
  private static String twin(String markdown) {
    Document document =
        new Document(
            "a.md",
            DocumentKind.PAGE,
            "",
            DocumentFormat.MARKDOWN,
            Map.of(),
            FrontMatter.NONE,
            markdown,
            "/",
            "index.html",
            "",
            false);
    return new KramdownRenderer(Links.UNCHANGED)
        .render(BodyText.of(document))
        .twin()
        .orElseThrow()
        .markdown(link -> link.replace(".html", ".md"), finding -> {});
  }

  @Test
  void leavesAttributesOut() {
    assertThat(twin("# A {#b}\n{: .c}\n\n[d](e.html){:target=\"_blank\"}\n"))
        .isEqualTo("# A\n\n[d](e.md)\n");
  }

  @Test
  void writesLists() {
    assertThat(twin("* a\n* b\n  1. c\n\nx\n")).isEqualTo("- a\n- b\n  1. c\n\nx\n");
    assertThat(twin("Term\n: What it means\n")).isEqualTo("- **Term**\n\n  What it means\n");
  }

  @Test
  void writesCodeWithItsLanguage() {
    assertThat(twin("~~~ ruby\nputs 1\n~~~\n")).isEqualTo("```ruby\nputs 1\n```\n");
    assertThat(
            twin(
                "<figure class=\"highlight\"><pre><code class=\"language-rb\">a &lt; b\n\nc"
                    + "</code></pre></figure>\n"))
        .isEqualTo("```rb\na < b\n\nc\n```\n");
  }

  @Test
  void keepsFormulasAndFootnotes() {
    assertThat(twin("$$a_b$$ is x[^1]\n\n[^1]: Note\n"))
        .isEqualTo("$$a_b$$ is x[^1]\n\n[^1]: Note\n");
  }

  @Test
  void escapesWhatWouldMeanSomethingElse() {
    assertThat(twin("see https://a.b and &lt;i&gt;\n")).isEqualTo("see https\\://a.b and \\<i>\n");
  }

  @Test
  void writesTablesAndKeepsHtmlInOneBlock() {
    assertThat(twin("| a | b |\n|---|:-:|\n| 1 | 2 |\n"))
        .isEqualTo("| a | b |\n| --- | :---: |\n| 1 | 2 |\n");
    assertThat(twin("<div>\n<p>a</p>\n\n<p>b</p>\n</div>\n"))
        .isEqualTo("<div>\n<p>a</p>\n<p>b</p>\n</div>\n");
  }

  @Test
  void keepsListsApart() {
    assertThat(twin("* a\n^\n* b\n")).isEqualTo("- a\n\n<!-- -->\n\n- b\n");
    assertThat(twin("* a\n\n1. b\n")).isEqualTo("- a\n\n1. b\n");
    assertThat(twin("* toc\n{:toc}\n\n# A\n\n## B\n\n# C\n"))
        .isEqualTo("- [A](#a)\n  - [B](#b)\n- [C](#c)\n\n# A\n\n## B\n\n# C\n");
  }

  @Test
  void keepsCodeSpansApart() {
    assertThat(twin("``a``\\`\n")).isEqualTo("`a`\\`\n");
    assertThat(twin("`a```b``\n")).isEqualTo("`a`<code>b</code>\n");
  }

  @Test
  void keepsHtmlInLinesFromStartingBlocks() {
    assertThat(twin("a\n<!--more-->\n*b*\n")).isEqualTo("a\n    <!--more-->\n*b*\n");
    assertThat(twin("a <kbd>*b*</kbd>\n")).isEqualTo("a <kbd>\\*b\\*</kbd>\n");
  }

  @Test
  void keepsCharactersThatCannotStandForThemselves() {
    assertThat(twin("a \\>> b \\$$c$$\n")).isEqualTo("a >> b \\$\\$c\\$\\$\n");
    assertThat(twin("a&#0;b\n")).isEqualTo("a\uFFFDb\n");
    assertThat(twin(" \ta\nb\n")).isEqualTo("a\n\nb\n");
  }

  @Test
  void leavesOutTheLineEndBehindAStartTag() {
    assertThat(twin("<pre>\n a\n</pre>\n")).isEqualTo("```\n a\n```\n");
  }

  @Test
  void escapesBarsInCells() {
    assertThat(twin("| a |\n|---|\n| `x\\|y` [b](c \"d\\|e\") |\n"))
        .startsWith("| a |\n| --- |\n| <code>x");
  }
}
