package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.site.StaticFile;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {
  @TempDir private Path directory;

  @Test
  void siteYamlIsReadAndNotPublished() throws IOException {
    Sources sources =
        Sources.in(directory)
            .file("site.yaml", "title: From yaml\n")
            .file("sub/site.yml", "an example\n")
            .file("index.md", "# H\n");
    assertThat(sources.readConfig().file()).isEqualTo("site.yaml");
    assertThat(sources.readConfig().info().title()).isEqualTo("From yaml");
    assertThat(sources.read().staticFiles())
        .extracting(StaticFile::path)
        .containsExactly("sub/site.yml");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void ofTwoFilesTheFirstIsReadAndTheOtherTold() throws IOException {
    Sources sources = Sources.in(directory).config("title: A").file("site.yaml", "title: B\n");
    assertThat(sources.readConfig().info().title()).isEqualTo("A");
    assertThat(sources.read().staticFiles()).isEmpty();
    assertThat(sources.told())
        .containsExactly(
            "warning configuration site.yaml: not read, because there is a site.yml as well");
  }

  @Test
  void siteYamlMakesAnOrdinarySiteBesideTheConfigurationOfJekyll() throws IOException {
    Sources sources = Sources.in(directory).jekyll("title: J").file("site.yaml", "title: S\n");
    assertThat(sources.readConfig().info().title()).isEqualTo("S");
    assertThat(sources.readConfig().dialect()).isEqualTo("commonmark");
  }

  @Test
  void jekyllsConfigurationMayEndInYaml() throws IOException {
    Sources sources = Sources.in(directory).file("_config.yaml", "title: J\n");
    assertThat(sources.readConfig().dialect()).isEqualTo("jekyll");
    assertThat(sources.readConfig().info().title()).isEqualTo("J");
    assertThat(sources.told()).isEmpty();
  }

  @Test
  void jekyllsConfigurationInTomlIsAnError() throws IOException {
    Sources sources = Sources.in(directory).file("_config.toml", "title = \"J\"\n");
    assertThat(sources.readConfig().dialect()).isEqualTo("jekyll");
    assertThat(sources.told())
        .containsExactly("error configuration _config.toml: a configuration in TOML is not read");
  }
}
