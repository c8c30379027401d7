package io.github.shelfmark.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativeTextRuleTest {
  private static final String CODE = "alternative-text";

  @TempDir private Path directory;

  private static Map<String, List<String>> examples() {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    examples.put("![](a.png)", List.of("4:1"));
    examples.put("Text ![](a.png) and ![](b.png)", List.of("4:6", "4:21"));
    examples.put("![][a]\n\n[a]: a.png", List.of("4:1"));
    examples.put("[![](a.png)](https://x.invalid)", List.of("4:2"));
    examples.put("## A ![](a.png)", List.of("4:6"));
    examples.put("> - ![](a.png)", List.of("4:5"));
    examples.put("| a |\n| - |\n| ![](a.png) |", List.of("6:3"));
    examples.put("| a |\n| - |\n| <img src=\"a.png\"> |", List.of("6:3"));
    examples.put("Text[^1]\n\n[^1]: Note ![](a.png)", List.of("6:12"));
    examples.put("<img src=\"a.png\">", List.of("4:1"));
    examples.put("Text <img src=\"a.png\"> more", List.of("4:6"));
    examples.put("<div>\n<p><IMG SRC='a.png'></p>\n</div>", List.of("5:4"));
    examples.put("ok ![A](a.png)", List.of());
    examples.put("<img src=\"a.png\" alt=\"\">", List.of());
    examples.put("<img alt src=\"a.png\">", List.of());
    examples.put("<img src=\"a.png\" alt=\"A\">", List.of());
    examples.put("<img src=\"a.png\" role=\"presentation\">", List.of());
    examples.put("<img src=\"a.png\" aria-hidden=\"true\">", List.of());
    examples.put("<img src=\"a.png\" aria-label=\"A\">", List.of());
    examples.put("    ![](a.png)", List.of());
    examples.put("`![](a.png)`", List.of());
    examples.put("<!-- <img src=\"a.png\"> -->", List.of());
    examples.put("<template><img src=\"a.png\"></template>", List.of());
    examples.put("```html\n<img src=\"a.png\">\n```", List.of());
    examples.put("![`code`](a.png)", List.of());
    return examples;
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll"})
  void tellsImagesWithoutText(String dialect) throws IOException {
    assertThat(Page.in(directory, dialect).places(CODE, examples().keySet())).isEqualTo(examples());
  }

  @Test
  void readsAttributesBesideImages() throws IOException {
    assertThat(Page.in(directory, "jekyll").places(CODE, "![](a.png){:alt=\"A\"}\n")).isEmpty();
  }

  @Test
  void readsDirectivesAndFigures() throws IOException {
    Page page = Page.in(directory, "commonmark");
    assertThat(page.places(CODE, "::: note\n![](a.png)\n:::\n")).containsExactly("5:1");
    assertThat(page.places(CODE, "![](a.png \"Caption\")\n")).containsExactly("4:1");
    assertThat(page.places(CODE, "> [!NOTE]\n> ![](a.png)\n")).containsExactly("5:3");
  }

  @Test
  void readsDocumentsInHtml() throws IOException {
    Page page = Page.in(directory, "commonmark");
    assertThat(page.places("page.html", CODE, "<p>\n  <img src=\"a.png\"></p>\n"))
        .containsExactly("5:3");
  }

  @Test
  void tellsWhatTemplatesRepeatOnce() throws IOException {
    Page page = Page.in(directory, "jekyll");
    page.build().source().file("_includes/logo.html", "<img src=\"a.png\">\n");
    page.build().source().file("other.md", "---\ntitle: Other\n---\n\n![](a.png)\n");
    String loop = "{% for i in (1..3) %}\n![](a{{ i }}.png)\n{% endfor %}\n";
    assertThat(page.places(CODE, loop)).containsExactly("5:0");
    assertThat(page.places(CODE, "![]({{ site.title }}.png)\n")).containsExactly("4:0");
    assertThat(page.places(CODE, "A\n\n{% include logo.html %}\n")).containsExactly("6:0");
    String quoted = "A\n\n{% for p in site.pages %}\n{{ p.content }}\n{% endfor %}\n";
    assertThat(page.places(CODE, quoted)).isEmpty();
  }

  @Test
  void keepsFindingsOfPagesThatAreKept() throws IOException {
    Page page = Page.in(directory, "commonmark");
    page.build().source().file("other.md", "---\ntitle: O\n---\n\nText.\n");
    assertThat(page.places(CODE, "![](a.png)\n")).containsExactly("4:1");
    page.build().source().file("other.md", "---\ntitle: O\n---\n\nOther.\n");
    assertThat(page.places(CODE, "![](a.png)\n")).containsExactly("4:1");
  }
}
