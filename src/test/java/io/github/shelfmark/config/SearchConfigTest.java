package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key {@code search}. */
class SearchConfigTest {
  @TempDir private Path directory;

  private SearchConfig read(String config, String... told) throws IOException {
    Sources sources = Sources.in(directory);
    SearchConfig search = sources.config(config).readConfig().outputs().search();
    assertThat(sources.told()).hasSize(told.length);
    for (int i = 0; i < told.length; i++) {
      assertThat(sources.told().get(i)).contains(told[i]);
    }
    return search;
  }

  @Test
  void itIsOnUnlessItIsSwitchedOff() throws IOException {
    assertThat(read("title: T")).isEqualTo(SearchConfig.DEFAULTS);
    assertThat(read("search: true")).isEqualTo(SearchConfig.DEFAULTS);
    assertThat(read("search: {}")).isEqualTo(SearchConfig.DEFAULTS);
    assertThat(read("search: false")).isEqualTo(SearchConfig.OFF);
    assertThat(read("search: 'false'")).isEqualTo(SearchConfig.OFF);
    assertThat(read("search: {log: true}")).isEqualTo(new SearchConfig(true, true));
  }

  @Test
  void whatIsWrongIsTold() throws IOException {
    assertThat(read("search: yes", "\"search\" must be true or false"))
        .isEqualTo(SearchConfig.DEFAULTS);
    read("search: [log]", "site.yml:1:1");
    read("search: {log: 3}", "\"search.log\" must be true or false");
    read("search: {logg: true}", "unknown key \"search.logg\"");
  }
}
