package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.testing.FuzzInput;
import java.util.List;
import java.util.Map;

class LiquidFuzzTest {
  private static final Map<String, Object> GLOBALS =
      PlainSite.globals(Map.of("title", "T", "tags", List.of("b", "a"), "number", 7L));

  @FuzzTest
  void render(byte[] input) {
    String text = FuzzInput.text(input);
    LiquidResult result = render(text);

    assertThat(render(text)).isEqualTo(result);
    if (!LiquidRenderer.looksTemplated(text)) {
      assertThat(result.text()).isEqualTo(text);
    }
    int lines = text.split("\n", -1).length;
    for (Finding finding : result.findings()) {
      assertThat(finding.position().line()).as(finding.headline()).isBetween(1, lines);
    }
  }

  private static LiquidResult render(String text) {
    return PlainSite.renderer(Map.of("a.html", "{{ include.x }}"))
        .render(new LiquidSource("a.md", text, 1), GLOBALS);
  }
}
