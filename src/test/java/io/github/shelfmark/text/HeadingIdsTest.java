package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingIdsTest {
  private final HeadingIds ids = new HeadingIds();

  @ParameterizedTest
  @CsvSource({
    "Hello World,      hello-world, hello-world, hello-world",
    "C++ & co.,        c--co,       c--co,       c--co",
    "1. Über_uns,      1-über_uns,  1-über_uns,  beruns",
    "Part Ⅷ,           part-ⅷ,      part-,       part-",
    "'!',              section,     '',          section",
    "' a ',            a,           -a-,         a-",
  })
  void ofEachRule(String text, String ours, String kramdown, String ascii) {
    assertThat(ids.next(text)).isEqualTo(ours);
    assertThat(new HeadingIds().nextForKramdown(text)).isEqualTo(kramdown);
    assertThat(new HeadingIds().nextInAscii(text)).isEqualTo(ascii);
  }

  @Test
  void oursAreNeverGivenTwice() {
    assertThat(ids.next("a")).isEqualTo("a");
    assertThat(ids.next("a-1")).isEqualTo("a-1");
    assertThat(ids.next("a")).isEqualTo("a-2");
  }

  @Test
  void thoseOfKramdownMayBe() {
    assertThat(ids.nextForKramdown("a")).isEqualTo("a");
    assertThat(ids.nextForKramdown("a-1")).isEqualTo("a-1");
    assertThat(ids.nextForKramdown("a")).isEqualTo("a-1");
  }
}
