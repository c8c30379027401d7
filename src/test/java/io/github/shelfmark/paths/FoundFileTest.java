package io.github.shelfmark.paths;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFileTest {
  @TempDir Path directory;
  private Path source;
  private Path file;

  @BeforeEach
  void find() throws IOException {
    source = directory.resolve("docs");
    file = source.resolve("guide/part/a.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "inside");
    Files.createDirectories(directory.resolve("secret/part"));
    Files.writeString(directory.resolve("secret/part/a.md"), "secret");
  }

  private String read() throws IOException {
    return new String(FoundFile.read(file, "guide/part/a.md"), UTF_8);
  }

  @Test
  void readsAFileThatIsAsItWasFound() throws IOException {
    assertThat(read()).isEqualTo("inside");
  }

  @Test
  void refusesALinkInThePlaceOfTheFile() throws IOException {
    Files.delete(file);
    Files.createSymbolicLink(file, directory.resolve("secret/part/a.md"));
    assertThatThrownBy(this::read).isInstanceOf(ForbiddenPathException.class);
  }

  @Test
  void refusesALinkInThePlaceOfItsDirectory() throws IOException {
    Files.move(source.resolve("guide/part"), directory.resolve("moved"));
    Files.createSymbolicLink(source.resolve("guide/part"), directory.resolve("secret/part"));
    assertThatThrownBy(this::read).isInstanceOf(ForbiddenPathException.class);
  }

  @Test
  void refusesALinkInThePlaceOfADirectoryAboveIt() throws IOException {
    Files.move(source.resolve("guide"), directory.resolve("moved"));
    Files.createSymbolicLink(source.resolve("guide"), directory.resolve("secret"));
    assertThatThrownBy(this::read).isInstanceOf(ForbiddenPathException.class);
  }

  @Test
  void followsALinkThatStaysInside() throws IOException {
    Files.move(source.resolve("guide"), source.resolve("other"));
    Files.createSymbolicLink(source.resolve("guide"), Path.of("other"));
    assertThat(read()).isEqualTo("inside");
  }

  @Test
  void readsBelowADirectoryThatIsReachedByALink() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), source);
    assertThat(FoundFile.read(link.resolve("guide/part/a.md"), "guide/part/a.md"))
        .asString(UTF_8)
        .isEqualTo("inside");
  }

  @Test
  void readsFilesThatAreMountedElsewhere() throws IOException {
    assertThat(FoundFile.read(file, "api/v1/part/a.md")).asString(UTF_8).isEqualTo("inside");
  }
}
