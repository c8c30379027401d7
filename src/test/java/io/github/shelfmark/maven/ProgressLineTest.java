package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
  private final StringWriter screen = new StringWriter();

  private ProgressLine line(int width) {
    return new ProgressLine(new PrintWriter(screen), width);
  }

  @Test
  void isOverwrittenAndErased() {
    ProgressLine line = line(80);
    line.show("Reading");
    line.show("Done");
    line.show("Writing");
    line.clear();
    assertThat(screen).hasToString("\rReading\rDone   \rWriting\r       \r");
  }

  @Test
  void erasesNothingIfNothingWasShown() {
    ProgressLine line = line(80);
    line.clear();
    line.show("Reading");
    line.clear();
    line.clear();
    assertThat(screen).hasToString("\rReading\r       \r");
  }

  @Test
  void neverReachesTheLastColumn() {
    ProgressLine line = line(5);
    line.show("Reading");
    line.show("Done");
    line.clear();
    assertThat(screen).hasToString("\rRead\rDone\r    \r");
  }

  @Test
  void aTerminalWithoutColumnsShowsNothing() {
    line(0).show("Reading");
    assertThat(screen).hasToString("\r");
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "7, 7", "0, 80", "-1, 80", "wide, 80", "99999, 80", "'', 80", ", 80"})
  void aTerminalOfUnknownWidthHasEightyColumns(@Nullable String columns, int width) {
    assertThat(Terminals.width(columns)).isEqualTo(width);
  }
}
