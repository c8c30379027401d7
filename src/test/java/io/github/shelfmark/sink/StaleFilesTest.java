package io.github.shelfmark.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleFilesTest {
  @TempDir private Path output;

  private final TreeMap<String, Manifest.Entry> written = new TreeMap<>();

  private void written(String path) throws IOException {
    Path file = output.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
    written.put(path, new Manifest.Entry(Digests.of(path.getBytes(UTF_8)), ""));
  }

  private StaleFiles remove(String... current) throws IOException {
    return StaleFiles.remove(output, Manifest.of(written, false), Set.of(current));
  }

  @Test
  void removesWhatTheSiteNoLongerHas() throws IOException {
    written("a.html");
    written("b/c/d.html");

    assertThat(remove("a.html")).isEqualTo(new StaleFiles(1, List.of()));
    assertThat(output.resolve("a.html")).exists();
    assertThat(output.resolve("b")).doesNotExist();
    assertThat(output).exists();
  }

  @Test
  void keepsWhatWasChangedSince() throws IOException {
    written("a/b.html");
    written("a/c.html");
    Files.writeString(output.resolve("a/b.html"), "a/b.htmX");

    assertThat(remove()).isEqualTo(new StaleFiles(1, List.of("a/b.html")));
    assertThat(output.resolve("a/b.html")).hasContent("a/b.htmX");
  }

  @Test
  void whatIsGoneAlreadyIsNotCounted() throws IOException {
    written("a.html");
    written("b.html");
    Files.delete(output.resolve("a.html"));
    Files.delete(output.resolve("b.html"));
    Files.createDirectory(output.resolve("b.html"));

    assertThat(remove()).isEqualTo(new StaleFiles(0, List.of()));
    assertThat(output.resolve("b.html")).isDirectory();
  }

  @Test
  void symbolicLinksAreNotFollowed(@TempDir Path outside) throws IOException {
    written("a/b.html");
    written("c.html");
    Files.writeString(outside.resolve("b.html"), "a/b.html");
    Files.delete(output.resolve("a/b.html"));
    Files.delete(output.resolve("a"));
    Files.createSymbolicLink(output.resolve("a"), outside);
    Files.delete(output.resolve("c.html"));
    Files.createSymbolicLink(output.resolve("c.html"), outside.resolve("b.html"));

    assertThat(remove()).isEqualTo(new StaleFiles(0, List.of()));
    assertThat(outside.resolve("b.html")).exists();
  }
}
