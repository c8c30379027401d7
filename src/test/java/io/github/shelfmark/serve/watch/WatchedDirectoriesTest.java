package io.github.shelfmark.serve.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedDirectoriesTest {
  @TempDir private Path root;

  @Test
  void whatBuildsAndToolsWriteDoesNotCount() throws Exception {
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    WatchedDirectories watched =
        WatchedDirectories.trees(List.of(root), Set.of(root.resolve("public")));

    assertThat(watched.counts(root.resolve("guide/page.md"))).isTrue();
    assertThat(watched.counts(root.resolve("target/site/page.html"))).isFalse();
    assertThat(watched.counts(root.resolve(".git/index"))).isFalse();
    assertThat(watched.counts(root.resolve("public/page.html"))).isFalse();
    assertThat(watched.enters(root.resolve("target"))).isFalse();
    assertThat(watched.enters(root.resolve("public"))).isFalse();
    assertThat(watched.counts(root.resolveSibling("elsewhere.md"))).isFalse();
  }

  @Test
  void aChapterMayBeCalledTarget() {
    WatchedDirectories watched = WatchedDirectories.trees(List.of(root), Set.of());

    assertThat(watched.enters(root.resolve("target"))).isTrue();
    assertThat(watched.counts(root.resolve("build/page.md"))).isTrue();
  }

  @Test
  void aSourceMayBeGeneratedIntoTheTarget() throws Exception {
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    Path source = root.resolve("target/docs");
    WatchedDirectories watched = WatchedDirectories.trees(List.of(source), Set.of());

    assertThat(watched.enters(source)).isTrue();
    assertThat(watched.counts(source.resolve("page.md"))).isTrue();
  }

  @Test
  void ofAFlatDirectoryOnlyItsFilesCount() {
    WatchedDirectories watched = WatchedDirectories.flat(List.of(root));

    assertThat(watched.counts(root.resolve("pom.xml"))).isTrue();
    assertThat(watched.counts(root.resolve("src/page.md"))).isFalse();
    assertThat(watched.enters(root.resolve("src"))).isFalse();
  }
}
