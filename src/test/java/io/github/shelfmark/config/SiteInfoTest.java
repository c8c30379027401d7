package io.github.shelfmark.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteInfoTest {
  @TempDir private Path directory;

  @Test
  void theRootIsPercentEncoded() throws IOException {
    SiteInfo info =
        Sources.in(directory).config("url: https://x.org$baseurl: /a b/ü").readConfig().info();

    assertThat(info.baseurl()).isEqualTo("/a%20b/%C3%BC");
    assertThat(info.root()).isEqualTo("https://x.org/a%20b/%C3%BC");
  }

  @Test
  void whatIsEncodedStaysSo() throws IOException {
    assertThat(Sources.in(directory).config("baseurl: /a%20b").readConfig().info().baseurl())
        .isEqualTo("/a%20b");
  }

  @Test
  void aJekyllSiteKeepsWhatItsTemplatesShow() throws IOException {
    Sources sources = Sources.in(directory);
    SiteInfo info = sources.jekyll("url: https://x.org/docs$baseurl: /a b").readConfig().info();

    assertThat(info.url()).isEqualTo("https://x.org/docs");
    assertThat(info.baseurl()).isEqualTo("/a b");
    assertThat(info.root()).isEqualTo("https://x.org/docs/a%20b");
    assertThat(sources.told()).isEmpty();
  }
}
