package io.github.shelfmark.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.paths.ForbiddenPathException;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalsTest {
  @TempDir private Path temporary;
  private Path output;
  private Path work;

  @BeforeEach
  void nameDirectories() {
    output = temporary.resolve("site");
    work = temporary.resolve("work");
  }

  /** The work directory in another file system, whose disk has room for some copies. */
  private final class OtherFileSystem implements Moves {
    private final AtomicInteger room;

    OtherFileSystem(int room) {
      this.room = new AtomicInteger(room);
    }

    @Override
    public void atomic(Path from, Path to) throws IOException {
      if (from.startsWith(work) != to.startsWith(work)) {
        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "cross-device");
      }
      Moves.SYSTEM.atomic(from, to);
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
      if (room.decrementAndGet() < 0) {
        Files.write(to, new byte[] {1});
        throw new FileSystemException(to.toString(), null, "No space left on device");
      }
      Moves.SYSTEM.copy(from, to);
    }
  }

  private void publish(Moves moves, Map<String, String> files) throws IOException {
    Sink sink = new DirectorySink(output, work, moves);
    sink.open();
    for (Map.Entry<String, String> file : files.entrySet()) {
      sink.write(file.getKey(), file.getValue().getBytes(UTF_8));
    }
    sink.commit();
  }

  private Map<String, String> site() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.toList()) {
        files.put(
            output.relativize(file).toString(),
            Files.isDirectory(file) ? "" : Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void aSiteMovesToAnotherFileSystem() throws IOException {
    Moves moves = new OtherFileSystem(100);
    publish(moves, Map.of("a/b.html", "1", "gone.html", "2"));
    assertThat(site()).isEqualTo(Map.of("", "", "a", "", "a/b.html", "1", "gone.html", "2"));

    publish(moves, Map.of("a/b.html", "3", "a/c/d.html", "4"));
    assertThat(site())
        .isEqualTo(Map.of("", "", "a", "", "a/b.html", "3", "a/c", "", "a/c/d.html", "4"));
  }

  @Test
  void aFullDiskLeavesTheOldSite() throws IOException {
    publish(Moves.SYSTEM, Map.of("a.html", "1", "gone.html", "2", "d/e.html", "3"));
    Map<String, String> before = site();

    assertThatThrownBy(
            () ->
                publish(
                    new OtherFileSystem(2),
                    Map.of("a.html", "new", "x/y.html", "new", "d/e.html", "new", "z", "new")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("No space");

    assertThat(site()).isEqualTo(before);
    assertThat(work.resolve("staging")).doesNotExist();
    publish(Moves.SYSTEM, Map.of("a.html", "new"));
    assertThat(site()).isEqualTo(Map.of("", "", "a.html", "new"));
  }

  @Test
  void aFullDiskLeavesNothingOfAFirstSite() {
    assertThatThrownBy(() -> publish(new OtherFileSystem(1), Map.of("a/b", "1", "c/d", "2")))
        .isInstanceOf(FileSystemException.class);
    assertThat(output).doesNotExist();
  }

  @Test
  void aFileMayBecomeADirectoryAndBack() throws IOException {
    Moves moves = new OtherFileSystem(100);
    publish(moves, Map.of("a", "1"));
    publish(moves, Map.of("a/b/c", "2"));
    assertThat(site()).containsEntry("a/b/c", "2");
    publish(moves, Map.of("a", "3"));
    assertThat(site()).isEqualTo(Map.of("", "", "a", "3"));
  }

  @Test
  void nothingIsWrittenOrRemovedThroughLinks() throws IOException {
    Path victim = Files.createDirectories(temporary.resolve("victim"));
    publish(Moves.SYSTEM, Map.of("a/b.html", "1", "c.html", "2"));
    Files.writeString(victim.resolve("b.html"), "1");
    Files.writeString(victim.resolve("c.html"), "mine");
    Files.delete(output.resolve("a/b.html"));
    Files.delete(output.resolve("a"));
    Files.createSymbolicLink(output.resolve("a"), victim);
    Files.delete(output.resolve("c.html"));
    Files.createSymbolicLink(output.resolve("c.html"), victim.resolve("c.html"));

    publish(Moves.SYSTEM, Map.of("c.html", "3"));
    assertThat(victim.resolve("b.html")).hasContent("1");
    assertThat(victim.resolve("c.html")).hasContent("mine");
    assertThat(output.resolve("c.html")).hasContent("3");
    assertThatThrownBy(() -> publish(Moves.SYSTEM, Map.of("a/b.html", "4")))
        .isInstanceOf(ForbiddenPathException.class)
        .hasMessageContaining("a/b.html");
    assertThat(victim.resolve("b.html")).hasContent("1");
  }

  @Test
  void linksInTheWorkDirectoryAreNotFollowed() throws IOException {
    Path victim = Files.createDirectories(temporary.resolve("victim"));
    Files.writeString(victim.resolve("file"), "mine");
    Files.createDirectories(work);
    Files.createSymbolicLink(work.resolve("staging"), victim);
    Files.createSymbolicLink(work.resolve("manifest.next"), victim.resolve("file"));

    publish(Moves.SYSTEM, Map.of("a.html", "1"));

    assertThat(victim.resolve("file")).hasContent("mine");
    assertThat(site()).containsEntry("a.html", "1");
  }

  @Test
  void aDamagedManifestStillRemovesWhatIsCertainlyOurs() throws IOException {
    publish(Moves.SYSTEM, Map.of("a.html", "1", "b.html", "2", "c.html", "3"));
    Path manifest = work.resolve("manifest");
    byte[] bytes = Files.readAllBytes(manifest);
    int at = new String(bytes, UTF_8).indexOf("b.html");
    bytes[at] = (byte) 0xff;
    Files.write(manifest, bytes);
    Files.writeString(output.resolve("theirs.html"), "x");

    Sink sink = new DirectorySink(output, work);
    sink.open();
    sink.write("a.html", "1".getBytes(UTF_8));
    assertThat(sink.commit().removed()).isEqualTo(1);
    assertThat(sink.remarks())
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains(": b.html, theirs.html"));
    assertThat(output.resolve("b.html")).exists();
    assertThat(output.resolve("theirs.html")).exists();
    assertThat(output.resolve("c.html")).doesNotExist();

    publish(Moves.SYSTEM, Map.of("a.html", "1"));
    assertThat(Manifest.read(manifest, output).damaged()).isFalse();
  }

  @Test
  void anyCutOfAManifestIsNoticed() throws IOException {
    publish(Moves.SYSTEM, Map.of("a.html", "1", "b.html", "2"));
    Path manifest = work.resolve("manifest");
    byte[] bytes = Files.readAllBytes(manifest);
    for (int length = 0; length < bytes.length; length++) {
      Files.write(manifest, Arrays.copyOf(bytes, length));
      assertThat(Manifest.read(manifest, output).damaged()).as("%d bytes", length).isTrue();
    }
    Files.write(manifest, bytes);
    assertThat(Manifest.read(manifest, output).damaged()).isFalse();
  }
}
