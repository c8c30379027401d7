package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.PageText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file with the texts of pages. */
class TextStoreTest {
  private static final Map<String, PageText> TEXTS =
      Map.of(
          "a.html", new PageText.Builder(9).block(PageText.TITLE, "A").build(),
          "b/ü.html", new PageText.Builder(9).heading(2, "x", "Ü").build());

  @TempDir private Path work;

  @Test
  void textsComeBack() throws IOException {
    TextStore.write(work, "m", TEXTS);

    assertThat(TextStore.read(work, "m")).contains(TEXTS);
    assertThat(TextStore.read(work, "other")).isEmpty();
    TextStore.clear(work);
    assertThat(TextStore.read(work, "m")).isEmpty();
    TextStore.clear(work);
  }

  @Test
  void aDamagedFileCountsAsMissing() throws IOException {
    TextStore.write(work, "m", TEXTS);
    Path file = work.resolve("texts");
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 0; at < bytes.length; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x41;
      Files.write(file, damaged);
      assertThat(TextStore.read(work, "m")).as("byte " + at).isEmpty();
      Files.write(file, Arrays.copyOf(bytes, at));
      assertThat(TextStore.read(work, "m")).as("length " + at).isEmpty();
    }
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
    assertThat(TextStore.read(work, "m")).isEmpty();
  }
}
