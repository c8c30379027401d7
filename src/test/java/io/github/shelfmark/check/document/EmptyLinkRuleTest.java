package io.github.shelfmark.check.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmptyLinkRuleTest {
  private static final String CODE = "empty-link";

  @TempDir private Path directory;

  private static Map<String, List<String>> examples() {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    examples.put("[A](https://x.invalid)", List.of());
    examples.put("A [](https://x.invalid)", List.of("4:3"));
    examples.put("[ ](https://x.invalid)", List.of("4:1"));
    examples.put("[![A](a.png)](https://x.invalid)", List.of());
    examples.put("[`A`](https://x.invalid)", List.of());
    examples.put("[**A**](https://x.invalid)", List.of());
    examples.put("[](https://x.invalid \"A\")", List.of());
    examples.put("A <a href=\"https://x.invalid\"></a>", List.of("4:3"));
    examples.put("<p><a href=\"https://x.invalid\"><i class=\"fa\"></i></a></p>", List.of("4:4"));
    examples.put(
        "<p><a href=\"https://x.invalid\"><i class=\"fa\" title=\"A\"></i></a></p>", List.of());
    examples.put("<p><a href=\"https://x.invalid\" aria-label=\"A\"></a></p>", List.of());
    examples.put(
        "<p><a href=\"https://x.invalid\"><img src=\"a.png\" alt=\"\"></a></p>", List.of("4:4"));
    examples.put(
        "<p><a href=\"https://x.invalid\"><img src=\"a.png\" alt=\"A\"></a></p>", List.of());
    examples.put("<p><a href=\"https://x.invalid\"><img src=\"a.png\"></a></p>", List.of());
    examples.put("<a id=\"x\"></a>A", List.of());
    examples.put("<a name=\"x\"></a>A", List.of());
    examples.put("A <a href=\"https://x.invalid\">**B**</a>", List.of());
    examples.put("A <a href=\"https://x.invalid\">`B`</a>", List.of());
    examples.put("A <a href=\"https://x.invalid\">![B](a.png)</a>", List.of());
    examples.put("A <a href=\"https://x.invalid\"><!-- B --></a>", List.of("4:3"));
    examples.put("<p><a href=\"https://x.invalid\"><svg><title>A</title></svg></a></p>", List.of());
    examples.put("[<i class=\"fa\"></i>](https://x.invalid)", List.of("4:1"));
    examples.put("[<i class=\"fa\"></i> A](https://x.invalid)", List.of());
    examples.put("<https://x.invalid>", List.of());
    examples.put("A[^1]\n\n[^1]: B", List.of());
    examples.put("| [](https://x.invalid) |\n| - |\n| b |", List.of("4:3"));
    return examples;
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll"})
  void tellsLinksWithoutText(String dialect) throws IOException {
    assertThat(Page.in(directory, dialect).places(CODE, examples().keySet())).isEqualTo(examples());
  }

  @Test
  void saysHowToWriteTheAnchorThatWasMeant() throws IOException {
    Page page = Page.in(directory, "commonmark");
    page.build().source().file("page.md", "## Details[](#Details)\n");
    assertThat(page.build().run().findings())
        .filteredOn(found -> found.code().id().equals(CODE))
        .extracting(Finding::hint)
        .containsExactly(
            "Write between the brackets where it leads; if it is to be the anchor itself, write"
                + " <a id=\"Details\"></a>.");
  }

  @Test
  void readsReferences() throws IOException {
    String text = "A [<i></i>][x]\n\n[x]: https://x.invalid\n";
    assertThat(Page.in(directory.resolve("c"), "commonmark").places(CODE, text))
        .containsExactly("4:3");
    assertThat(Page.in(directory.resolve("f"), "flexmark").places(CODE, text))
        .containsExactly("4:3");
    assertThat(Page.in(directory.resolve("k"), "jekyll").places(CODE, text)).containsExactly("4:3");
  }

  @Test
  void doesNotReadWhatATableOfContentsRepeats() throws IOException {
    String text = "* toc\n{:toc}\n\n## <a href=\"https://x.invalid\"></a>A\n";
    assertThat(Page.in(directory, "jekyll").places(CODE, text)).containsExactly("7:4");
  }
}
