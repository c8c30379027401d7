package io.github.shelfmark.toml;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.shelfmark.finding.Position;
import io.github.shelfmark.testing.FuzzInput;
import io.github.shelfmark.testing.Positions;
import java.util.Set;

class TomlFuzzTest {
  @FuzzTest
  void read(byte[] input) {
    String text = FuzzInput.text(input).replace("\r\n", "\n");
    try {
      TomlTable table = TomlReader.read(text, Set.of("title"));
      assertThat(table.positions().keySet()).containsAll(table.values().keySet());
      for (Position position : table.positions().values()) {
        Positions.assertInside(text, position);
      }
      assertThat(TomlReader.read(text, Set.of("title"))).isEqualTo(table);
    } catch (TomlException e) {
      assertThat(e).message().isNotBlank();
      Positions.assertInside(text, e.position());
    }
  }
}
