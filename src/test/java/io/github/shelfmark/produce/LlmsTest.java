package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of twins, in each language. */
class LlmsTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build
        .source()
        .config(
            "title: Kettle$description: How to boil$llms: true"
                + "$languages: {en: , de: {title: Kessel, description: Wie man kocht}}"
                + "$checks: {translation-missing: off}");
    build.source().file("index.md", "# Home\n");
    build.source().file("de/index.md", "# Start\n");
  }

  private String text(String output) throws IOException {
    return new String(build.files().get(output), StandardCharsets.UTF_8);
  }

  @Test
  void aLanguageHasItsOwnTitleAndDescription() throws IOException {
    build.site();

    assertThat(text("llms.txt")).startsWith("# Kettle\n").contains("> How to boil");
    assertThat(text("de/llms.txt"))
        .startsWith("# Kessel\n")
        .contains("> Wie man kocht")
        .doesNotContain("Kettle");
    assertThat(text("de/llms-full.txt")).startsWith("# Kessel\n");
  }
}
