package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.finding.Finding;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.testing.FuzzInput;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;

class FrontMatterFuzzTest {
  @FuzzTest
  void read(byte[] input) {
    String text = FuzzInput.text(input);
    Findings findings = new Findings();
    FrontMatter matter =
        new FrontMatterReader(new YamlReader(ScalarRules.CORE), findings).read(text, "a.md");

    assertThat(matter.bodyStart()).isBetween(0, text.length());
    String above = text.substring(0, matter.bodyStart());
    // A closing line at the very end of the file counts as if a line end followed.
    boolean ended = above.isEmpty() || above.endsWith("\n");
    assertThat(matter.bodyLine()).isEqualTo((ended ? above : above + "\n").split("\n", -1).length);
    assertThat(matter.values().keySet()).containsAll(matter.positions().keySet());
    if (!FrontMatterReader.startsIn(text)) {
      assertThat(matter).isEqualTo(FrontMatter.NONE);
    }
    for (Finding finding : findings.list()) {
      assertThat(finding.position().line()).isBetween(1, text.split("\\R", -1).length);
    }
  }
}
