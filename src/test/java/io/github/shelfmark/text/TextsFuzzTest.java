package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;
import java.time.ZonedDateTime;
import java.util.Set;

/** Small readers of text: dates, values of the build, ids of headings, lines after Liquid. */
class TextsFuzzTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T12:00:00Z");
  private static final BuildValues VALUES =
      BuildValues.of(Set.of("a", "project.version"), key -> "${a}<" + key + ">");

  @FuzzTest
  void read(byte[] input) {
    String text = FuzzInput.text(input);

    assertThat(DateTexts.parse(text, NOW)).isEqualTo(DateTexts.parse(text, NOW));
    if (!VALUES.isIn(text)) {
      assertThat(VALUES.replace(text)).isEqualTo(text);
      assertThat(VALUES.without(text)).isEqualTo(text);
      assertThat(VALUES.withEscapesKept(text)).isEqualTo(text);
    }
    assertThat(VALUES.replace(VALUES.without(text))).isNotNull();
    HeadingIds ids = new HeadingIds();
    assertThat(ids.next(text)).isNotEqualTo(ids.next(text)).doesNotContain(" ", "\n");
    assertThat(HeadingIds.ascii(text)).matches("\\p{ASCII}*");
    int half = text.length() / 2;
    LineMap lines =
        new LineMap(text.substring(0, half), text.substring(half), line -> line.contains("{"));
    long most = Math.max(1, text.substring(0, half).lines().count());
    for (int line = 0; line < 5; line++) {
      assertThat((long) lines.authorLine(line)).isBetween(1L, most);
    }
  }
}
