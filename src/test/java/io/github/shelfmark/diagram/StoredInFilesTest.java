package io.github.shelfmark.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredInFilesTest {
  private static final Drawing DRAWN = Drawing.of(List.of("<svg>é</svg>", ""));

  @TempDir private Path directory;

  private StoredInFiles store() {
    return new StoredInFiles(directory.resolve("diagrams"));
  }

  @Test
  void drawingsComeBack() {
    Drawing wrong = Drawing.wrong(3, "Syntax Error?");
    store().write("a", DRAWN);
    store().write("b", wrong);

    assertThat(store().read("a")).contains(DRAWN);
    assertThat(store().read("b")).contains(wrong);
    assertThat(store().read("c")).isEmpty();
  }

  @Test
  void aDamagedFileCountsAsMissing() throws IOException {
    store().write("a", DRAWN);
    Path file = directory.resolve("diagrams/a");
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThat(store().read("a")).as("byte %d", at).isEmpty();
      Files.write(file, Arrays.copyOf(whole, at));
      assertThat(store().read("a")).as("cut at %d", at).isEmpty();
    }
  }

  @Test
  void whatNothingShowsIsRemoved() {
    store().keepOnly(Set.of());
    store().write("a", DRAWN);
    store().write("b", DRAWN);

    store().keepOnly(Set.of("b", "c"));

    assertThat(store().read("a")).isEmpty();
    assertThat(store().read("b")).contains(DRAWN);
  }

  @Test
  void whatCannotBeWrittenIsDrawnAgain() throws IOException {
    Files.writeString(directory.resolve("diagrams"), "a file");

    store().write("a", DRAWN);
    store().keepOnly(Set.of());

    assertThat(store().read("a")).isEmpty();
  }
}
