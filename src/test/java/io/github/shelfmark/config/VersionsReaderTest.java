package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsReaderTest {
  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void begin() {
    sources = Sources.in(directory);
  }

  private Versions read(String config) throws IOException {
    return sources.config(config).readConfig().versions();
  }

  @Test
  void titlesAreTextsAndAddressesEndInASlash() throws IOException {
    Versions versions =
        read(
            "versions:$  - {title: 2.10, url: /}$  - {title: 1.4, url: /1.4}$"
                + "  - {title: old, url: 'https://old.example.org/docs', latest: true}");

    assertThat(sources.told()).isEmpty();
    assertThat(versions.all())
        .extracting(version -> version.title() + " " + version.url() + " " + version.latest())
        .containsExactly(
            "2.10 / false", "1.4 /1.4/ false", "old https://old.example.org/docs/ true");
    assertThat(versions.latest()).contains(versions.all().get(2));
  }

  @Test
  void theFirstIsTheLatestIfNoneIsSaidToBe() throws IOException {
    Versions versions = read("versions:$  - {title: b, url: /b/}$  - {title: a, url: /a/}");

    assertThat(versions.latest()).contains(versions.all().get(0));
    assertThat(read("title: T").areUsed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{url: /a/}|a version needs a \"title\"",
        "{title: a}|a version needs a \"url\"",
        "{title: a, url: a/}|\"a/\" is not the address of a version",
        "{title: a, url: //evil.example/}|\"//evil.example/\" is not the address of a version",
        "{title: a, url: 'javascript:alert(1)'}|\"javascript:alert(1)\" is not the address of a"
            + " version",
        "{title: a, url: '/a/?b'}|\"/a/?b\" is not the address of a version",
        "{title: a, url: 'https:///x'}|\"https:///x\" is not the address of a version"
      })
  void wrongEntriesAreErrors(String entry, String message) throws IOException {
    assertThat(read("versions:$  - " + entry).all()).isEmpty();
    assertThat(sources.told()).singleElement().asString().contains(message).contains("site.yml");
  }

  @Test
  void onlyOneIsTheLatest() throws IOException {
    Versions versions =
        read(
            "versions:$  - {title: b, url: /b/, latest: true}$"
                + "  - {title: a, url: /a/, latest: true}");

    assertThat(versions.all()).extracting(Version::latest).containsExactly(true, false);
    assertThat(sources.told())
        .singleElement()
        .asString()
        .contains("3:26")
        .contains("two versions are the latest");
  }
}
