package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  void informationAboutCodeIsToldOnceWithItsPlaces() {
    for (String file : List.of("c.md", "a.md", "b.md")) {
      findings.add(Finding.info(FindingCode.CODE_BLOCK, file, new Position(2, 1), "no x", "hint"));
      findings.add(Finding.warning(FindingCode.CODE_BLOCK, file, Position.START, "wrong", ""));
    }
    findings.add(Finding.info(FindingCode.CODE_BLOCK, "b.md", Position.START, "no y", ""));
    findings.add(Finding.info(FindingCode.SEQUENCE, "a.md", Position.START, "same", ""));
    findings.add(Finding.info(FindingCode.SEQUENCE, "b.md", Position.START, "same", ""));

    assertThat(findings.list())
        .extracting(Finding::headline)
        .containsExactly(
            "a.md:1:1: wrong",
            "a.md:1:1: same",
            "a.md:2:1: no x (3 places)",
            "b.md:1:1: wrong",
            "b.md:1:1: no y",
            "b.md:1:1: same",
            "c.md:1:1: wrong");
    assertThat(findings.all()).hasSize(9);
    assertThat(findings.count(Severity.INFO)).isEqualTo(6);
  }
}
