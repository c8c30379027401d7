package io.github.shelfmark.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.config.TocLevels;
import io.github.shelfmark.extension.Heading;
import io.github.shelfmark.theme.model.TocModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TocTest {
  /** Headings are written as level and name; a name without id is in capitals. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      nullValues = "none",
      value = {
        "false, 1t 2a 3b 3c 2d  => a(b c) d",
        "false, 1t              => ''",
        "false, 1t 3a 3b 2c 3d  => a b c(d)",
        "false, 1t 2a 4b 5c     => a",
        "false, 1t 1a 1b        => t a b",
        "false, 1t 2a 3b 1c 2d  => t(a(b)) c(d)",
        "false, 1t 3a 2b 1c     => t(a b) c",
        "false, 1T 1a 2b        => a(b)",
        "true, 2a 3b            => a(b)",
        "true, 2a 1b 2c         => a b(c)",
        "true, 1a               => a",
        "true, 2A 2b            => b",
        "true, ''               => ''",
      })
  void nestsHeadings(String input, String expected) {
    String[] parts = input.split(", ", -1);
    assertThat(shown(parts[1], Boolean.parseBoolean(parts[0]), TocLevels.DEFAULT))
        .isEqualTo(expected.replace("'", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 6, a(b(c(d))) e",
    "2, 2, a e",
    "2, 4, a(b(c)) e",
    "3, 3, b",
    "3, 6, b(c(d))",
    "6, 6, ''",
    "1, 1, ''"
  })
  void showsTheLevelsThatAreAskedFor(int from, int to, String expected) {
    assertThat(shown("1t 2a 3b 4c 5d 2e", false, new TocLevels(true, from, to)))
        .isEqualTo(expected);
  }

  @Test
  void partsAreShownUnlessOnlyDeeperLevelsAre() {
    String parts = "1p 2a 3b 1q";

    assertThat(shown(parts, false, new TocLevels(true, 1, 1))).isEqualTo("p q");
    assertThat(shown(parts, false, new TocLevels(true, 2, 2))).isEqualTo("p(a) q");
    assertThat(shown(parts, false, new TocLevels(true, 3, 3))).isEqualTo("b");
    assertThat(shown(parts, false, new TocLevels(false, 2, 3))).isEmpty();
  }

  private static String shown(String written, boolean titleAbove, TocLevels levels) {
    List<Heading> headings = new ArrayList<>();
    for (String word : written.replace("'", "").strip().split(" +", -1)) {
      if (!word.isEmpty()) {
        String name = word.substring(1);
        String id = name.equals(name.toUpperCase(Locale.ROOT)) ? "" : name;
        headings.add(new Heading(word.charAt(0) - '0', id, name));
      }
    }
    return shown(Toc.of(Toc.shown(headings, titleAbove, levels)));
  }

  private static String shown(List<TocModel> entries) {
    List<String> all = new ArrayList<>();
    for (TocModel entry : entries) {
      assertThat(entry.url()).isEqualTo("#" + entry.title());
      String inner = shown(entry.entries());
      all.add(entry.title() + (inner.isEmpty() ? "" : "(" + inner + ")"));
    }
    return String.join(" ", all);
  }
}
