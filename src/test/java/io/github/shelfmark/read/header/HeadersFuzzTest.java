package io.github.shelfmark.read.header;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.extension.HeaderReader;
import io.github.shelfmark.finding.Findings;
import io.github.shelfmark.site.FrontMatter;
import io.github.shelfmark.site.SourceFile;
import io.github.shelfmark.testing.FuzzInput;
import io.github.shelfmark.testing.Positions;
import io.github.shelfmark.yaml.ScalarRules;
import io.github.shelfmark.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class HeadersFuzzTest {
  private static final Set<String> TEXTS = Set.of("title");
  private static final YamlReader YAML = new YamlReader(ScalarRules.CORE, TEXTS);

  @FuzzTest
  void read(byte[] input) {
    String text = FuzzInput.text(input).replace("\r\n", "\n").replace('\r', '\n');
    SourceFile file = new SourceFile("a.md", Path.of("a.md"), "");
    for (HeaderReader reader :
        List.of(
            new OrdinaryHeaders(TEXTS, YAML),
            MetadataHeader.likeDoxia(ScalarRules.CORE, TEXTS),
            JbakeHeader.likeJbake(TEXTS, YAML, JbakeHeader.Form.USUAL))) {
      Findings findings = new Findings();
      FrontMatter matter = reader.read(text, file, findings);

      Positions.assertInside(text, findings.list());
      matter.positions().values().forEach(at -> Positions.assertInside(text, at));
      assertThat(matter.values().keySet()).containsAll(matter.positions().keySet());
      assertThat(matter.bodyStart()).isBetween(0, text.length());
      String above = text.substring(0, matter.bodyStart());
      assertThat(above.isEmpty() || above.endsWith("\n") || above.length() == text.length())
          .isTrue();
      long lines = above.chars().filter(c -> c == '\n').count();
      assertThat((long) matter.bodyLine()).isBetween(lines + 1, lines + 2);
      assertThat(reader.read(text, file, new Findings())).isEqualTo(matter);
    }
    ForeignHeaders.in(text, "a.md")
        .ifPresent(finding -> Positions.assertInside(text, List.of(finding)));
  }
}
