package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  private final Findings findings = new Findings();

  @Test
  void areSortedByFileSeverityAndPosition() {
    findings.add(Finding.info(FindingCode.YAML, "b", Position.START, "4", ""));
    findings.add(Finding.error(FindingCode.YAML, "b", new Position(9, 2), "3", ""));
    findings.add(Finding.error(FindingCode.YAML, "b", new Position(9, 1), "2", ""));
    findings.add(Finding.warning(FindingCode.YAML, "a", Position.NONE, "1", ""));
    findings.add(Finding.warning(FindingCode.YAML, "a", Position.NONE, "1", ""));
    assertThat(findings.list())
        .extracting(Finding::headline)
        .containsExactly("a: 1", "b:9:1: 2", "b:9:2: 3", "b:1:1: 4");
    assertThat(findings.count(Severity.WARNING)).isEqualTo(1);
    assertThat(findings.hasErrors()).isTrue();
  }

  @Test
  void doNotDependOnTiming() {
    IntStream.range(0, 1000)
        .parallel()
        .forEach(
            i ->
                findings.add(
                    Finding.info(FindingCode.YAML, "f", new Position(i % 100 + 1, 0), "m", "")));
    assertThat(findings.list()).hasSize(100).isSortedAccordingTo(Finding.ORDER);
  }

  @ParameterizedTest
  @CsvSource({"0,':1:1'", "1,':1:2'", "2,':2:1'", "4,':3:1'", "99,':3:2'"})
  void positionsCountAsEditorsDo(int offset, String position) {
    assertThat(Position.at("a\nb\nc", offset, 1)).hasToString(position);
  }
}
