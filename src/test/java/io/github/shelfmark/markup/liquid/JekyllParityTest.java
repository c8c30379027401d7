package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.markup.liquid.filter.Filters;
import io.github.shelfmark.markup.liquid.tag.Tags;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One-line templates and the output of Jekyll 4.3.1. */
class JekyllParityTest {
  static Stream<String> cases() throws IOException {
    try (InputStream in = JekyllParityTest.class.getResourceAsStream("/liquid/parity.list")) {
      if (in == null) {
        throw new IOException("no list of cases");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" ==>") && !line.startsWith("# "));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsWhatJekyllPrints(String line) {
    int arrow = line.indexOf(" ==>");
    String expected = line.length() > arrow + 5 ? line.substring(arrow + 5) : "";
    FakeSite site = new FakeSite();
    LiquidRenderer renderer = new LiquidRenderer(site, Tags.all(), Filters.all());
    LiquidResult result =
        renderer.render(
            new LiquidSource("sub/index.md", plain(line.substring(0, arrow)), 1), site.globals());
    assertThat(result.text()).as(line).isEqualTo(plain(expected));
  }

  private static String plain(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }
}
