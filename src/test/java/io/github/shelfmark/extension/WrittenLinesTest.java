package io.github.shelfmark.extension;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.LineTable;
import io.github.shelfmark.testing.CountedText;
import org.junit.jupiter.api.Test;

class WrittenLinesTest {
  @Test
  void comparesALineOfTheTextWithOneOfTheBody() {
    String text = "a\nb\nlast";
    WrittenLines lines = new WrittenLines(text, new LineTable(text), "b\na\nlast line\nlast");
    assertThat(lines.isSame(1, 2)).isTrue();
    assertThat(lines.isSame(1, 1)).isFalse();
    assertThat(lines.isSame(3, 3)).isFalse();
    assertThat(lines.isSame(3, 4)).isTrue();
    assertThat(lines.isSame(3, 5)).isFalse();
  }

  @Test
  void readsEachTextAtMostTwiceHoweverManyFindingsThereAre() {
    String line = "![](a.png) ".repeat(100) + "\n";
    CountedText text = new CountedText(line.repeat(100));
    CountedText body = new CountedText("{% include a %}\n" + line.repeat(100));
    LineTable lines = new LineTable(text);
    WrittenLines written = new WrittenLines(text, lines, body);
    for (int i = 0; i < text.length(); i++) {
      int here = lines.positionOf(i).line();
      assertThat(written.isSame(here, here + 1)).isTrue();
    }
    assertThat(text.reads()).isLessThanOrEqualTo(2L * text.length());
    assertThat(body.reads()).isLessThanOrEqualTo(2L * body.length());
  }
}
