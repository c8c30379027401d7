package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key {@code diagrams}. */
class DiagramsConfigTest {
  @TempDir private Path directory;

  private DiagramsConfig read(String config, String... told) throws IOException {
    Sources sources = Sources.in(directory);
    DiagramsConfig diagrams = sources.config(config).readConfig().diagrams();
    assertThat(sources.told()).hasSize(told.length);
    for (int i = 0; i < told.length; i++) {
      assertThat(sources.told().get(i)).contains(told[i]);
    }
    return diagrams;
  }

  @Test
  void theyAreDrawnUnlessThatIsSwitchedOff() throws IOException {
    assertThat(read("title: T")).isEqualTo(DiagramsConfig.DEFAULTS);
    assertThat(read("diagrams: true")).isEqualTo(DiagramsConfig.DEFAULTS);
    assertThat(read("diagrams: false").drawn()).isFalse();
    assertThat(read("diagrams: {time_limit: 3}"))
        .isEqualTo(new DiagramsConfig(true, Duration.ofSeconds(3)));
  }

  @Test
  void whatIsWrongIsTold() throws IOException {
    assertThat(read("diagrams: yes", "\"diagrams\" must be true or false"))
        .isEqualTo(DiagramsConfig.DEFAULTS);
    assertThat(read("diagrams: {time_limit: 0}", "must be at least one second"))
        .isEqualTo(DiagramsConfig.DEFAULTS);
    assertThat(read("diagrams: {time_limit: 601}").limit()).isEqualTo(Duration.ofMinutes(10));
    read("diagrams: {time_limt: 5}", "time_limt");
  }
}
