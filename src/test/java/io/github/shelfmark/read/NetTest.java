package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.FindingCode;
import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.text.Budget;
import org.junit.jupiter.api.Test;

class NetTest {
  @Test
  void namesTheLineOfOurCodeAndNoTrace() {
    Finding finding = Net.finding("a.md", new IllegalStateException("first\n\tat line"));
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.code()).isEqualTo(FindingCode.INTERNAL);
    assertThat(finding.file()).isEqualTo("a.md");
    assertThat(finding.message())
        .contains("first at line")
        .containsPattern("\\(NetTest\\.java:\\d+\\)")
        .doesNotContain("\n");
    assertThat(finding.hint()).contains("report it");
  }

  @Test
  void lackOfMemoryOrStackIsNotOurError() {
    assertThat(Net.finding("a.md", new OutOfMemoryError()).code()).isEqualTo(FindingCode.BUDGET);
    assertThat(Net.finding("a.md", new StackOverflowError()).code()).isEqualTo(FindingCode.NESTING);
    assertThat(Net.finding("a.md", Budget.exceeded("too long")).message()).isEqualTo("too long");
  }
}
