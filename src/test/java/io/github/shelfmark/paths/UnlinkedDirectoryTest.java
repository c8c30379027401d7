package io.github.shelfmark.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlinkedDirectoryTest {
  @TempDir private Path temporary;

  @Test
  void aLinkedDirectoryIsRefusedAtAnyLevel() throws IOException {
    Path root = Files.createDirectories(temporary.resolve("site/a"));
    Path site = temporary.resolve("site");
    Path elsewhere = temporary.resolve("elsewhere");
    Files.createDirectories(elsewhere.resolve("deep"));
    Files.createSymbolicLink(root.resolve("link"), elsewhere);
    UnlinkedDirectory directory = new UnlinkedDirectory(site);

    assertThat(directory.file("a/b/c.html")).isEqualTo(site.resolve("a/b/c.html"));
    for (String path : new String[] {"a/link/x.html", "a/link/deep/x.html", "a/link/new/x.html"}) {
      assertThatThrownBy(() -> directory.file(path))
          .isInstanceOf(ForbiddenPathException.class)
          .hasMessageContaining(path);
    }
  }

  @Test
  void soIsWhatCannotBeAPath() {
    assertThatThrownBy(() -> new UnlinkedDirectory(temporary).file(".git/hooks/post-checkout"))
        .isInstanceOf(ForbiddenPathException.class)
        .hasMessageContaining("Git");
  }

  @Test
  void linksAreResolvedAsFarAsThereIsSomething() throws IOException {
    Path real = Files.createDirectories(temporary.resolve("real")).toRealPath();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), real);

    assertThat(RealPaths.of(link.resolve("a/b"))).isEqualTo(real.resolve("a/b"));
    assertThat(RealPaths.isLinkedBeside(link.resolve("site"), temporary.resolve("docs"))).isTrue();
    assertThat(RealPaths.isLinkedBeside(real.resolve("site"), temporary.resolve("docs"))).isFalse();
    // Above what both share, a link says nothing.
    assertThat(RealPaths.isLinkedBeside(link.resolve("site"), link.resolve("docs"))).isFalse();
  }
}
