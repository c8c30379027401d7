package io.github.shelfmark.sink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.extension.Sink;
import io.github.shelfmark.extension.SinkResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectorySinkTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path temporary;
  private Path output;
  private Path work;

  @BeforeEach
  void nameDirectories() {
    output = temporary.resolve("site");
    work = temporary.resolve("work");
  }

  /** Publishes files whose content is their own path. */
  private SinkResult publish(String... paths) throws IOException {
    Sink sink = open();
    for (String path : paths) {
      sink.write(path, path.getBytes(UTF_8));
    }
    return sink.commit();
  }

  private Sink open() throws IOException {
    Sink sink = new DirectorySink(output, work);
    sink.open();
    return sink;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void writesEverythingTheFirstTime() throws IOException {
    assertThat(publish("index.html", "中/文.html")).isEqualTo(new SinkResult(2, 0, 0, List.of(), 22));
    assertThat(files()).containsExactly("index.html", "中/文.html");
    assertThat(work.resolve("staging")).doesNotExist();
  }

  @Test
  void anAbandonedBuildDoesNotChangeTheOutput() throws IOException {
    publish("a.html");
    Sink sink = open();
    sink.write("a.html", "other".getBytes(UTF_8));
    sink.write("b.html", "new".getBytes(UTF_8));
    sink.abandon();
    assertThat(files()).containsExactly("a.html");
    assertThat(output.resolve("a.html")).hasContent("a.html");
    assertThat(publish("a.html").unchanged()).isEqualTo(1);
  }

  @Test
  void stagedFilesOfAnInterruptedBuildAreRemoved() throws IOException {
    open().write("half.html", new byte[1]);
    publish("a.html");
    assertThat(files()).containsExactly("a.html");
  }

  /** As {@link Manifest#or} writes it before files are moved, and a build is killed then. */
  private void stop(String path, String text) throws IOException {
    Path file = work.resolve("manifest");
    TreeMap<String, Manifest.Entry> next = new TreeMap<>();
    next.put(path, new Manifest.Entry(Digests.of(text.getBytes(UTF_8)), ""));
    Manifest.read(file, output).or(next).write(file, output);
  }

  @Test
  void aFileThatAStoppedBuildHadOnlyAnnouncedIsWritten() throws IOException {
    publish("a.html");
    stop("b.html", "b.html");

    assertThat(open().keep("b.html")).isFalse();
    assertThat(new DirectorySink(output, work).intact()).isEmpty();
    publish("a.html", "b.html");
    assertThat(output.resolve("b.html")).content().isEqualTo("b.html");
  }

  @Test
  void whatStoppedBuildsDidNotComeToReplaceIsStillOurs() throws IOException {
    publish("a.html", "b.html");
    stop("a.html", "next");
    stop("a.html", "one more");

    assertThat(publish("b.html").removed()).isEqualTo(1);
    assertThat(files()).containsExactly("b.html");
  }

  @Test
  void copiesOfAStoppedBuildAreRemoved() throws IOException {
    publish("a.html");
    Files.createDirectory(output.resolve(".shelfmark-new"));
    Files.writeString(output.resolve(".shelfmark-new/1"), "half");
    Files.writeString(output.resolve(".shelfmark-lock"), "");
    publish("a.html");

    assertThat(files()).containsExactly("a.html");
  }

  @Test
  void unchangedFilesAreNotTouched() throws IOException {
    publish("a.html", "b.html");
    Files.setLastModifiedTime(output.resolve("a.html"), LONG_AGO);
    assertThat(publish("a.html", "b.html")).isEqualTo(new SinkResult(0, 2, 0, List.of(), 12));
    assertThat(Files.getLastModifiedTime(output.resolve("a.html"))).isEqualTo(LONG_AGO);
  }

  @Test
  void staleFilesAndTheirEmptyDirectoriesAreRemoved() throws IOException {
    publish("a.html", "d/e/f.html", "d/g.html");
    assertThat(publish("a.html").removed()).isEqualTo(2);
    assertThat(files()).containsExactly("a.html");
    assertThat(output.resolve("d")).doesNotExist();
  }

  @Test
  void foreignFilesAreNeverTouched() throws IOException {
    publish("d/a.html");
    Files.writeString(output.resolve("d/theirs.html"), "x");
    publish("b.html");
    assertThat(files()).containsExactly("b.html", "d/theirs.html");
  }

  @Test
  void filesThatOthersChangedAreKeptAndReported() throws IOException {
    publish("a.html", "b.html");
    Files.writeString(output.resolve("a.html"), "changed");
    assertThat(publish("b.html").kept()).containsExactly("a.html");
    assertThat(output.resolve("a.html")).hasContent("changed");
  }

  @Test
  void aFileCanReplaceADirectoryAndViceVersa() throws IOException {
    publish("x/a.html");
    publish("x");
    assertThat(files()).containsExactly("x");
    publish("x/a.html");
    assertThat(files()).containsExactly("x/a.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "shelfmark manifest 2: /elsewhere\n",
        "shelfmark manifest 2: %s\nshort a.html\n"
      })
  void aDamagedOrForeignManifestRemovesNothing(String text) throws IOException {
    publish("a.html");
    Files.writeString(work.resolve("manifest"), text.replace("%s", output.toString()));
    assertThat(publish("b.html").removed()).isZero();
    assertThat(files()).containsExactly("a.html", "b.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../victim", "d/../../victim", "ABSOLUTE", "link/victim", "\t", ""})
  void aManifestRemovesNothingOutside(String entry) throws IOException {
    publish("a.html");
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.createSymbolicLink(output.resolve("link"), outside);
    for (Path victim : List.of(temporary.resolve("victim"), outside.resolve("victim"))) {
      Files.writeString(victim, "x");
    }
    String path = entry.replace("ABSOLUTE", temporary.resolve("victim").toString());
    Files.writeString(
        work.resolve("manifest"),
        "shelfmark manifest 2: "
            + output
            + "\n"
            + Digests.of("x".getBytes(UTF_8))
            + "\t\t"
            + path
            + "\n");
    publish("a.html");
    assertThat(temporary.resolve("victim")).exists();
    assertThat(outside.resolve("victim")).exists();
  }

  @Test
  void copiesBytesOnly() throws IOException {
    Path from = Files.write(temporary.resolve("from"), new byte[] {0, (byte) 0xff, 10});
    for (int expected : new int[] {1, 0}) {
      Sink sink = open();
      sink.write("static.bin", Files.readAllBytes(from));
      assertThat(sink.commit().written()).isEqualTo(expected);
    }
    assertThat(output.resolve("static.bin")).hasSameBinaryContentAs(from);
  }
}
