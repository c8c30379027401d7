package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates and the output of Jekyll; {@code src/test/oracle/liquid.rb} regenerates it. */
class LiquidCasesTest {
  private static final Pattern BETWEEN_CASES = Pattern.compile("^====\n", Pattern.MULTILINE);

  static Stream<Arguments> cases() throws IOException {
    return Stream.of("outputs.txt", "tags.txt", "filters.txt", "selections.txt", "dates.txt")
        .flatMap(LiquidCasesTest::read);
  }

  private static Stream<Arguments> read(String file) {
    return BETWEEN_CASES
        .splitAsStream(resource(file))
        .map(
            one -> {
              int arrow = one.indexOf("\n-->\n");
              return Arguments.of(
                  one.substring(0, arrow), one.substring(arrow + 5, one.length() - 1));
            });
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatJekyllWrites(String template, String expected) throws Exception {
    Map<String, Object> data =
        new YamlReader(ScalarRules.CORE).readMapping(resource("data.json")).values();
    Map<String, Object> page = new HashMap<>();
    StringBuilder assigns = new StringBuilder();
    for (String name : data.keySet()) {
      page.put(name, data.get(name));
      assigns.append("{% assign ").append(name).append(" = page.").append(name).append(" %}");
    }
    LiquidResult result =
        PlainSite.renderer(Map.of())
            .render(new LiquidSource("a.md", assigns + template, 1), PlainSite.globals(page));
    assertThat(result.text()).isEqualTo(expected);
    assertThat(result.findings().stream().filter(LiquidCasesTest::unexpected)).isEqualTo(List.of());
  }

  private static boolean unexpected(io.github.shelfmark.finding.Finding finding) {
    return !finding.message().contains("no_such_filter");
  }

  private static String resource(String file) {
    try (InputStream in = LiquidCasesTest.class.getResourceAsStream("/liquid/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
