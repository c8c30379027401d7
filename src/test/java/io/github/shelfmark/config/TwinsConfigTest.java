package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinsConfigTest {
  @TempDir private Path directory;

  private TwinsConfig read(String config, String... told) throws IOException {
    Sources sources = Sources.in(directory);
    TwinsConfig twins = sources.config(config).readConfig().outputs().twins();
    assertThat(sources.told()).hasSize(told.length);
    for (int i = 0; i < told.length; i++) {
      assertThat(sources.told().get(i)).contains(told[i]);
    }
    return twins;
  }

  @Test
  void allIsOnUnlessItIsSwitchedOff() throws IOException {
    assertThat(read("title: T")).isEqualTo(TwinsConfig.DEFAULTS);
    assertThat(read("llms: true")).isEqualTo(TwinsConfig.DEFAULTS);
    assertThat(read("twins: false").pages()).isFalse();
    assertThat(read("llms: false")).isEqualTo(new TwinsConfig(true, false, 0));
    assertThat(read("llms: {full: 20}")).isEqualTo(new TwinsConfig(true, true, 20));
  }

  @Test
  void whatIsWrongIsTold() throws IOException {
    read("twins: 3", "\"twins\" must be true or false");
    read("llms: {ful: 3}", "unknown key \"llms.ful\"");
  }
}
