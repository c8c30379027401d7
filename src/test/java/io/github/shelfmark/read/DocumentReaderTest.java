package io.github.shelfmark.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of documents on sites in several languages. */
class DocumentReaderTest {
  @TempDir private Path directory;

  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().config("languages: [en, de]$checks: {translation-missing: off}");
    build.source().file("index.md", "# Home\n");
  }

  @Test
  void aDirectoryMayBeCalledAsItsLanguage() throws IOException {
    build.source().file("de/index.md", "# Start\n\n[l](de/loc.md)\n");
    build.source().file("de/de/index.md", "# Deutschland\n");
    build.source().file("de/de/loc.md", "# Ort\n");

    assertThat(build.site().page("de/index.html").select("h1").text()).isEqualTo("Start");
    assertThat(build.files()).containsKeys("de/de/index.html", "de/de/loc.html");
    assertThat(build.files()).doesNotContainKey("de/loc.html");
  }

  @Test
  void aPermalinkMayNameItsLanguage() throws IOException {
    build.source().page("de/a.md", "title: A$permalink: /de/start/");
    build.source().page("de/b.md", "title: B$permalink: /anfang/");
    build.source().page("de/c.md", "title: C$permalink: de/ende/");
    build.site();

    assertThat(build.files())
        .containsKeys("de/start/index.html", "de/anfang/index.html", "de/ende/index.html");
  }
}
