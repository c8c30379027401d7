package io.github.shelfmark.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.testing.FuzzInput;

class YamlFuzzTest {
  @FuzzTest
  void read(byte[] input) {
    String text = FuzzInput.text(input);
    for (ScalarRules rules : new ScalarRules[] {ScalarRules.CORE, ScalarRules.RUBY}) {
      YamlReader reader = new YamlReader(rules);
      try {
        YamlMapping mapping = reader.readMapping(text);
        assertThat(mapping).isEqualTo(reader.readAnyMapping(text));
        for (Position position : mapping.positions().values()) {
          assertInside(text, position);
        }
      } catch (YamlException e) {
        assertThat(e).message().isNotBlank();
        assertInside(text, e.position());
      }
    }
  }

  private static void assertInside(String text, Position position) {
    // Lines with their ends, because the parser counts a carriage return at the very end as well.
    String[] lines = (text + ".").split("(?<=\n)|(?<=\r)(?!\n)", -1);
    assertThat(position.line()).isBetween(1, lines.length);
    assertThat(position.column()).isBetween(1, lines[position.line() - 1].length() + 1);
  }
}
