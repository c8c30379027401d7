package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsReaderTest {
  @TempDir private Path directory;

  private boolean themed(Sources source) {
    return source.readConfig().theme().used();
  }

  @Test
  void theThemeIsTheDefault() throws IOException {
    assertThat(themed(Sources.in(directory.resolve("a")).config("title: x"))).isTrue();
    assertThat(themed(Sources.in(directory.resolve("b")).jekyll("title: x"))).isTrue();
    assertThat(themed(Sources.in(directory.resolve("c")).jekyll("layouts: theme"))).isTrue();
  }

  @Test
  void aJekyllSiteMayHaveItsOwn() throws IOException {
    Sources source = Sources.in(directory).jekyll("layouts: jekyll");

    assertThat(themed(source)).isFalse();
    assertThat(source.told()).isEmpty();
  }

  @Test
  void anOrdinarySiteHasNone() throws IOException {
    Sources source = Sources.in(directory).config("layouts: jekyll");

    assertThat(themed(source)).isTrue();
    assertThat(source.told())
        .containsExactly(
            "error wrong-type site.yml:1:1: only a Jekyll site has layouts of its own, and this is"
                + " none");
  }

  @Test
  void otherValuesAreToldOrTheSitesOwn() throws IOException {
    Sources ordinary = Sources.in(directory.resolve("a")).config("layouts: them");
    assertThat(themed(ordinary)).isTrue();
    assertThat(ordinary.findings().list().get(0).hint()).isEqualTo("Did you mean \"theme\"?");
  }
}
