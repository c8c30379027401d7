package io.github.shelfmark.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTitleTest {
  /** Headings as {@code level text}, with {@code /} between them. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "''|''",
        "1 A|A",
        "2 A / 1 B / 1 C|B",
        "2 A / 3 B|A",
        "6 A|A",
        "1   / 2 A|A",
        "1   / 2 A / 1 B|B",
        "1   / 2  |''",
        "1  A  |A"
      },
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false)
  void isTheFirstOfLevelOneElseTheFirst(String headings, String title) {
    List<Heading> all = new ArrayList<>();
    for (String heading : headings.isEmpty() ? new String[0] : headings.split(" / ")) {
      all.add(new Heading(heading.charAt(0) - '0', "id", heading.substring(1)));
    }

    assertThat(HeadingTitle.of(all)).isEqualTo(title);
  }
}
