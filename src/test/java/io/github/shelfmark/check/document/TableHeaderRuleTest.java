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

class TableHeaderRuleTest {
  private static final String CODE = "table-header";

  @TempDir private Path directory;

  private static Map<String, List<String>> examples() {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    examples.put("| a | b |\n| - | - |\n| c | d |", List.of());
    examples.put("|  | b |\n| - | - |\n| c | d |", List.of());
    examples.put("<table>\n<tr><td>A</td></tr>\n</table>", List.of("4:1"));
    examples.put("<table><tr><th></th><td>A</td></tr></table>", List.of("4:1"));
    examples.put("<table><tr><th>A</th></tr></table>", List.of());
    examples.put("<table><tr><th><img src=\"a.png\" alt=\"A\"></th></tr></table>", List.of());
    examples.put("<table role=\"presentation\"><tr><td>A</td></tr></table>", List.of());
    examples.put("<table role=none><tr><td>A</td></tr></table>", List.of());
    examples.put(
        "<table>\n<tr><td>A<table><tr><th>B</th></tr></table></td></tr>\n</table>", List.of());
    examples.put("<table><tr><td><ul><li>A</li></ul></td></tr></table>", List.of());
    examples.put("<table><tr><td><img src=\"a.png\" alt=\"A\"></td></tr></table>", List.of());
    examples.put(
        "<table>\n<tr><th>A</th><td><table><tr><td>B</td></tr></table></td></tr>\n</table>",
        List.of("5:19"));
    examples.put("<table><tr><td>never ends", List.of("4:1"));
    return examples;
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll"})
  void tellsTablesWithoutHeaders(String dialect) throws IOException {
    assertThat(Page.in(directory, dialect).places(CODE, examples().keySet())).isEqualTo(examples());
  }

  @Test
  void findsTablesInTheMiddleOfALine() throws IOException {
    String text = "Text <table><tr><td>A</td></tr></table>\n";
    assertThat(Page.in(directory, "commonmark").places(CODE, text)).containsExactly("4:6");
  }

  @Test
  void readsMarkdownBetweenTheTagsOfATable() throws IOException {
    Page page = Page.in(directory, "commonmark");
    String text = "<table>\n<tr>\n<%s>\n\n**A**\n\n</%s>\n</tr>\n</table>\n";
    assertThat(page.places(CODE, text.formatted("th", "th"))).isEmpty();
    assertThat(page.places(CODE, text.formatted("td", "td"))).containsExactly("4:1");
  }

  @Test
  void tellsTablesInMarkdown() throws IOException {
    String text = "A\n\n|  |  |\n| - | - |\n| c | d |\n";
    assertThat(Page.in(directory.resolve("c"), "commonmark").places(CODE, text)).hasSize(1);
    assertThat(Page.in(directory.resolve("f"), "flexmark").places(CODE, text)).hasSize(1);
    assertThat(Page.in(directory.resolve("k"), "jekyll").places(CODE, "A\n\n| a | b |\n"))
        .containsExactly("6:1");
  }
}
