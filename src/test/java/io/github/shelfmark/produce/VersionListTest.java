package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionListTest {
  private static final String FILE = "versions.json";
  private static final String VERSIONS =
      "versions:$  - {title: \"2.0\", url: /}$  - {title: '<1>', url: /1/}$";

  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void begin() throws IOException {
    build = TestBuild.in(directory);
    build.source().file("index.md", "# Home\n");
  }

  @Test
  void isWhatTheConfigurationSays() throws IOException {
    build.source().config(VERSIONS);

    assertThat(build.site().text(FILE))
        .isEqualTo(
            "[{\"title\":\"2.0\",\"url\":\"/\",\"latest\":true},"
                + "{\"title\":\"<1>\",\"url\":\"/1/\"}]\n");
  }

  @Test
  void thereIsNoneWithoutVersions() throws IOException {
    build.run();

    assertThat(build.files()).doesNotContainKey(FILE);
  }

  @Test
  void aSiteThatIsNoneOfThemIsToldUnlessItIsASnapshot() throws IOException {
    build.source().config(VERSIONS + "baseurl: /x$version: 1.0");
    assertThat(TestBuild.told(build.run()))
        .containsExactly(
            "warning versions site.yml:2:5: none of the versions is this site, at /x/ and of"
                + " version 1.0");

    build.source().config(VERSIONS + "baseurl: /x$version: 1.1-SNAPSHOT");
    assertThat(TestBuild.told(build.run())).isEmpty();
  }
}
