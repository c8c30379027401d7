package io.github.shelfmark.markup.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines without what all of them begin with. */
class DedentTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "  a|    b|  c,a|  b|c",
        "  a|||  b,a|||b",
        "  a|   |  b,a||b",
        "||  a| |,a",
        "\t\ta|\tb,\ta|b",
        "\ta|  b,\ta|  b",
        "a|  b,a|  b",
        "  ,",
      })
  void beginAsFarLeftAsTheyCan(String lines, String expected) {
    String moved =
        Dedent.of(FileLine.of(lines.replace('|', '\n'))).stream()
            .map(FileLine::text)
            .collect(Collectors.joining("|"));

    assertThat(moved).isEqualTo(expected == null ? "" : expected);
  }
}
