package io.github.shelfmark.produce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.testing.TestBuild;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in the source that speak to the host of the site. */
class HostFilesTest {
  @TempDir private Path directory;
  private TestBuild build;

  @BeforeEach
  void newSite() throws IOException {
    build = TestBuild.in(directory);
    build.source().page("index.md", "title: Home").file(".nojekyll", "");
    build.source().file("CNAME", "docs.example.org\n").file(".well-known/security.txt", "x\n");
  }

  @Test
  void nameOfTheHostIsCopiedAsItIs() throws IOException {
    build.run();
    assertThat(build.files().get("CNAME")).asString().isEqualTo("docs.example.org\n");
    assertThat(build.files()).doesNotContainKey(".nojekyll");
  }

  @Test
  void namesWithADotAreCopiedIfIncluded() throws IOException {
    build.source().config("include: [.nojekyll, .well-known]");
    build.run();
    assertThat(build.files()).containsKeys(".nojekyll", ".well-known/security.txt");
    assertThat(build.files().get(".nojekyll")).isEmpty();
  }
}
