package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.testing.FuzzInput;

class PrintableFuzzTest {
  @FuzzTest
  void print(byte[] input) {
    String text = FuzzInput.text(input);
    String line = Printable.of(text);
    String lines = Printable.lines(text);

    assertThat(Printable.of(line)).isEqualTo(line);
    assertThat(Printable.lines(lines)).isEqualTo(lines);
    assertThat(line).doesNotContain("##[").doesNotMatch("(?s).*[\\p{Cc}\\p{Cs}\u2028-\u202e].*");
    assertThat(lines).doesNotContain("##[").doesNotMatch("(?s).*[\\p{Cc}\\p{Cs}&&[^\n]].*");
    assertThat(lines.lines()).noneMatch(printed -> printed.strip().startsWith("::"));
    assertThat(Finding.error(FindingCode.YAML, text, Position.START, text + "x", text).headline())
        .doesNotMatch("(?s).*[\\p{Cc}\\p{Cs}].*");
  }
}
