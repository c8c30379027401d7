package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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
}
