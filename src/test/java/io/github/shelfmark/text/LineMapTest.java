package io.github.shelfmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
  private static LineMap map(String source, String rendered) {
    return new LineMap(source, rendered, line -> line.contains("{{") || line.contains("{%"));
  }

  @Test
  void findsUnchangedLines() {
    LineMap map = map("a\n{% if x %}\nb\n{% endif %}\nc", "a\n\nb\n\nc");
    assertThat(map.authorLine(1)).isEqualTo(1);
    assertThat(map.authorLine(3)).isEqualTo(3);
    assertThat(map.authorLine(5)).isEqualTo(5);
  }

  @Test
  void mapsTheOutputOfATagToTheTag() {
    LineMap map =
        map(
            "a\nb\n{% for x in y %}\n<i>{{ x }}</i>\n{% endfor %}\nc",
            "a\nb\n\n<i>1</i>\n\n<i>2</i>\n\nc");
    assertThat(map.authorLine(4)).isEqualTo(3);
    assertThat(map.authorLine(6)).isEqualTo(3);
    assertThat(map.authorLine(8)).isEqualTo(6);
  }

  @Test
  void pairsChangedLinesThatAreAsManyAsInTheTemplate() {
    LineMap map =
        map(
            "a\n{{ x }}\n<i>{{ y }}</i>\n{{ z }}\nb\n{{ x }}\n{{ y }}",
            "a\n1\n<i>2</i>\n3\nb\n1\n2");
    assertThat(map.authorLine(2)).isEqualTo(2);
    assertThat(map.authorLine(3)).isEqualTo(3);
    assertThat(map.authorLine(4)).isEqualTo(4);
    assertThat(map.authorLine(7)).as("after the last unchanged line").isEqualTo(7);
  }

  @Test
  void aLineThatTagsWriteTooIsNotTheOneFurtherDown() {
    LineMap map =
        map("a\n{{ x }}\n{{ y }}\nb\n</tr>\nc", "a\n<tr>\n</tr>\n<tr>\n</tr>\nb\n</tr>\nc");
    assertThat(map.authorLine(3)).isEqualTo(2);
    assertThat(map.authorLine(4)).isEqualTo(2);
    assertThat(map.authorLine(7)).isEqualTo(5);
  }

  @Test
  void clampsLinesOutOfRange() {
    assertThat(map("", "").authorLine(5)).isEqualTo(1);
    assertThat(map("a", "a").authorLine(-3)).isEqualTo(1);
    assertThat(map("a\nb", "a\nb").authorLine(99)).isEqualTo(2);
  }
}
