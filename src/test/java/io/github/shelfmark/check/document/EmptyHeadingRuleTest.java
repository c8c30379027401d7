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

class EmptyHeadingRuleTest {
  private static final String CODE = "empty-heading";

  @TempDir private Path directory;

  private static Map<String, List<String>> examples() {
    Map<String, List<String>> examples = new LinkedHashMap<>();
    examples.put("## A", List.of());
    examples.put("<h2></h2>", List.of("4:1"));
    examples.put("<h2><a id=\"x\"></a></h2>", List.of("4:1"));
    examples.put("<h2><!-- A --></h2>", List.of("4:1"));
    examples.put("<h2>\n<span>A</span></h2>", List.of());
    examples.put("## ![A](a.png)", List.of());
    examples.put("<h2><img src=\"a.png\" alt=\"A\"></h2>", List.of());
    examples.put("## `A`", List.of());
    examples.put("<h2>&nbsp;A</h2>", List.of());
    return examples;
  }

  @ParameterizedTest
  @ValueSource(strings = {"commonmark", "flexmark", "jekyll"})
  void tellsHeadingsWithoutText(String dialect) throws IOException {
    assertThat(Page.in(directory, dialect).places(CODE, examples().keySet())).isEqualTo(examples());
  }

  @Test
  void tellsNumberSignsAlone() throws IOException {
    Page page = Page.in(directory, "commonmark");
    assertThat(page.places(CODE, "A\n\n##\n\nB\n")).containsExactly("6:1");
    assertThat(page.places(CODE, "## <a id=\"x\"></a>\n")).containsExactly("4:1");
  }
}
