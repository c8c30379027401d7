package io.github.shelfmark.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathGuessesTest {
  @TempDir private Path base;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(base.resolve("src/harbour"));
    Files.writeString(base.resolve("src/harbour/Quay.java"), "class Quay {}\n");
    Files.writeString(base.resolve("src/harbour/Pilot.java"), "class Pilot {}\n");
    Files.writeString(base.resolve("src/.hidden"), "");
    Files.createDirectories(base.resolve("empty"));
  }

  private String hint(String path) {
    return PathGuesses.hint(base, base.resolve(path));
  }

  @Test
  void theFirstPartThatIsMissingIsCorrected() {
    assertThat(hint("src/harbour/Key.java")).contains("Pilot.java, Quay.java");
    assertThat(hint("src/harbour/Quai.java")).isEqualTo("Did you mean \"src/harbour/Quay.java\"?");
    assertThat(hint("src/harbor/Quay.java")).isEqualTo("Did you mean \"src/harbour\"?");
    assertThat(hint("scr/harbour/Quay.java")).isEqualTo("Did you mean \"src\"?");
  }

  @Test
  void fewNamesAreListedWithoutHiddenOnes() {
    assertThat(hint("src/zzzzzzzz"))
        .startsWith("\"src/\" has harbour. ")
        .doesNotContain(".hidden")
        .contains("starts at the directory of the project");
    assertThat(hint("zzzzzzzz")).startsWith("The directory of the project has empty, src. ");
    assertThat(hint("empty/a.txt")).startsWith("A path starts");
  }

  @Test
  void manyNamesAreNotListed() throws IOException {
    for (int i = 0; i < 13; i++) {
      Files.writeString(base.resolve("empty/file-" + i), "");
    }
    assertThat(hint("empty/zzzzzzzzzzzz")).startsWith("A path starts");
  }

  @Test
  void aFileIsNoDirectory() {
    assertThat(hint("src/harbour/Quay.java/x"))
        .isEqualTo("\"src/harbour/Quay.java\" is no directory.");
  }
}
