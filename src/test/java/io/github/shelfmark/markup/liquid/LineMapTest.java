package io.github.shelfmark.markup.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
  @Test
  void findsUnchangedLines() {
    LineMap map = new LineMap("a\n{% if x %}\nb\n{% endif %}\nc", "a\n\nb\n\nc");
    assertThat(map.authorLine(1)).isEqualTo(1);
    assertThat(map.authorLine(3)).isEqualTo(3);
    assertThat(map.authorLine(5)).isEqualTo(5);
  }

  @Test
  void mapsTheOutputOfATagToTheTag() {
    LineMap map =
        new LineMap(
            "a\nb\n{% for x in y %}\n<i>{{ x }}</i>\n{% endfor %}\nc",
            "a\nb\n\n<i>1</i>\n\n<i>2</i>\n\nc");
    assertThat(map.authorLine(4)).isEqualTo(3);
    assertThat(map.authorLine(6)).isEqualTo(3);
    assertThat(map.authorLine(8)).isEqualTo(6);
  }

  @Test
  void clampsLinesOutOfRange() {
    assertThat(new LineMap("", "").authorLine(5)).isEqualTo(1);
    assertThat(new LineMap("a", "a").authorLine(-3)).isEqualTo(1);
    assertThat(new LineMap("a\nb", "a\nb").authorLine(99)).isEqualTo(2);
  }
}
