package io.github.shelfmark.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinedDirectoryTest {
  @TempDir private Path temporary;
  private Path root;

  @BeforeEach
  void makeFiles() throws IOException {
    root = temporary.resolve("root");
    Files.createDirectories(root.resolve("a"));
    Files.writeString(root.resolve("a/file"), "inside");
    Files.createDirectories(temporary.resolve("elsewhere"));
    Files.writeString(temporary.resolve("elsewhere/file"), "outside");
  }

  private String read(String path) throws IOException {
    return new String(new ConfinedDirectory(root).read(root.resolve(path)), StandardCharsets.UTF_8);
  }

  private void refused(String path, String why) {
    assertThatThrownBy(() -> read(path))
        .isInstanceOf(ForbiddenPathException.class)
        .hasMessageContaining(why);
    assertThat(new ConfinedDirectory(root).holds(root.resolve(path))).isFalse();
  }

  @Test
  void filesBelowItAreRead() throws IOException {
    Files.createSymbolicLink(root.resolve("link"), Path.of("a/file"));
    Files.createSymbolicLink(root.resolve("directory"), root.resolve("a"));

    assertThat(read("a/file")).isEqualTo("inside");
    assertThat(read("a/../a/file")).isEqualTo("inside");
    assertThat(read("link")).isEqualTo("inside");
    assertThat(read("directory/file")).isEqualTo("inside");
    assertThatThrownBy(() -> read("none")).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void theDirectoryItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

    assertThat(new ConfinedDirectory(link).read(link.resolve("a/file"))).hasSize(6);
  }

  @Test
  void nothingLeadsOutOfIt() throws IOException {
    Files.createSymbolicLink(root.resolve("link"), temporary.resolve("elsewhere/file"));
    Files.createSymbolicLink(root.resolve("directory"), Path.of("../elsewhere"));
    Files.createSymbolicLink(root.resolve("twice"), Path.of("link"));

    refused("../elsewhere/file", "not below");
    refused("link", "symbolic link");
    refused("directory/file", "symbolic link");
    refused("twice", "symbolic link");
  }

  @Test
  void nothingOfARepositoryIsRead() throws IOException {
    Files.createDirectories(root.resolve(".git"));
    Files.writeString(root.resolve(".git/config"), "token");
    Files.createSymbolicLink(root.resolve("config"), Path.of(".git/config"));

    refused(".git/config", "repository");
    refused("config", "repository");
  }

  @Test
  void aFoundFileThatBecomesALinkIsNotFollowedOutside() throws IOException {
    assertThat(FoundFile.read(root.resolve("a/file"), "a/file")).hasSize(6);
    Files.delete(root.resolve("a/file"));
    Files.createSymbolicLink(root.resolve("a/file"), temporary.resolve("elsewhere/file"));

    assertThatThrownBy(() -> FoundFile.read(root.resolve("a/file"), "a/file"))
        .isInstanceOf(ForbiddenPathException.class);
    assertThatThrownBy(() -> FoundFile.read(root.resolve("a/file"), "mount/a/file"))
        .isInstanceOf(ForbiddenPathException.class);
  }
}
