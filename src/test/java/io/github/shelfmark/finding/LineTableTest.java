package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.CountedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTableTest {
  @ParameterizedTest
  @CsvSource({"0,':1:1'", "1,':1:2'", "2,':2:1'", "4,':3:1'", "99,':3:2'"})
  void positionsCountAsEditorsDo(int offset, String position) {
    assertThat(new LineTable("a\nb\nc").positionOf(offset)).hasToString(position);
  }

  @Test
  void knowsWhereLinesStartAndEnd() {
    LineTable lines = new LineTable("ab\n\nc\n");
    assertThat(lines.lines()).isEqualTo(4);
    assertThat(lines.startOf(1)).isZero();
    assertThat(lines.endOf(1)).isEqualTo(2);
    assertThat(lines.endOf(2)).isEqualTo(lines.startOf(2)).isEqualTo(3);
    assertThat(lines.startOf(4)).isEqualTo(lines.endOf(4)).isEqualTo(6);
    assertThat(new LineTable("").positionOf(0)).isEqualTo(Position.START);
  }

  @Test
  void readsATextOnceHoweverManyPositionsAreAskedFor() {
    CountedText text = new CountedText("![](a.png)\n".repeat(12_000));
    LineTable lines = new LineTable(text);
    for (int i = 0; i < text.length(); i++) {
      lines.positionOf(i);
    }
    assertThat(text.reads()).isEqualTo(text.length());
  }
}
