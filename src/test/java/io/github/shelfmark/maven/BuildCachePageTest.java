package io.github.shelfmark.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual shows the same files that {@link BuildCacheIT} builds with. */
final class BuildCachePageTest {
  private static final Path PAGE = Path.of("src/docs/guide/build-cache.md");
  private static final Path FIXTURE = Path.of("src/test/resources/build-cache");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "project/.mvn/extensions.xml",
        "project/.mvn/maven-build-cache-config.xml",
        "store.conf"
      })
  void showsTheFile(String file) throws IOException {
    assertThat(Files.readString(PAGE))
        .containsIgnoringWhitespaces(Files.readString(FIXTURE.resolve(file)));
  }
}
