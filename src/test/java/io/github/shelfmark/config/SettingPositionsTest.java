package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingPositionsTest {
  @TempDir private Path directory;

  private Position of(String text, String path) throws IOException {
    Files.writeString(directory.resolve("site.yml"), text);
    return new SettingPositions(directory, "site.yml", ConfigRules.ORDINARY).of(path);
  }

  @Test
  void aSettingIsFoundByItsPath() throws IOException {
    assertThat(of("a:\n  b: [x, y]\n", "a.b[1]")).isEqualTo(new Position(2, 10));
    assertThat(of("\uFEFFa: {b: 1}\n", "a.b")).isEqualTo(new Position(1, 5));
  }

  @Test
  void aSettingThatIsNotThereIsFoundByWhatIsAroundIt() throws IOException {
    assertThat(of("a:\n  b: x,y\n", "a.b[1]")).isEqualTo(new Position(2, 3));
    assertThat(of("a: 1\n", "a.b.c[0].d")).isEqualTo(new Position(1, 1));
    assertThat(of("c: 1\n", "a.b[1]")).isEqualTo(Position.NONE);
  }

  @Test
  void aFileThatCannotBeReadHasNone() throws IOException {
    assertThat(of("a: [\n", "a")).isEqualTo(Position.NONE);
    assertThat(new SettingPositions(directory, "", ConfigRules.ORDINARY).of("a"))
        .isEqualTo(Position.NONE);
    assertThat(new SettingPositions(directory, "ghost.yml", ConfigRules.ORDINARY).of("a"))
        .isEqualTo(Position.NONE);
  }
}
