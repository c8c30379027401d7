package io.github.shelfmark.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {
  @TempDir private Path directory;

  @Test
  void aFileIsReplacedAsAWhole() throws IOException {
    Path file = directory.resolve("list");
    ReplacedFile.write(file, next -> Files.writeString(next, "one"));
    assertThat(file).hasContent("one");
    ReplacedFile.write(
        file,
        next -> {
          Files.writeString(next, "two");
          assertThat(file).hasContent("one");
        });
    assertThat(file).hasContent("two");
    assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void theEarlierFileStaysIfTheNewOneCannotBeWritten() throws IOException {
    Path file = Files.writeString(directory.resolve("list"), "one");
    assertThatThrownBy(
            () ->
                ReplacedFile.write(
                    file,
                    next -> {
                      Files.writeString(next, "tw");
                      throw new IOException("no space");
                    }))
        .hasMessageEndingWith("list.next: no space");
    assertThat(file).hasContent("one");
    assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
  }

  @Test
  void aLinkInItsPlaceIsNotFollowed() throws IOException {
    Path mine = Files.writeString(directory.resolve("mine"), "mine");
    Files.createSymbolicLink(directory.resolve("list.next"), mine);
    ReplacedFile.write(directory.resolve("list"), next -> Files.writeString(next, "one"));
    assertThat(mine).hasContent("mine");
  }
}
