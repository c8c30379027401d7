package io.github.shelfmark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {
  @ParameterizedTest
  @EnumSource
  void theManualHasAnEntryForEach(FindingCode code) throws IOException {
    assertThat(Files.readAllLines(Path.of("src/docs/reference/findings.md")))
        .contains("## " + code.id());
  }
}
