package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.BuildProcess;
import io.github.shelfmark.testing.Edits;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds of one site into one directory at the same time. */
class BuildsAtOnceTest {
  private static final int ROUNDS = 8;

  @TempDir private Path directory;
  private Path source;
  private Path output;

  @BeforeEach
  void makeSource() throws IOException {
    source = directory.resolve("docs");
    output = directory.resolve("site");
    Edits.writeCommonMark(source);
  }

  /** With work directories of their own they do not know of each other before they write. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void threadsMakeTheSiteOfOneAlone(boolean sameWork) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      edit(round);
      List<CompletableFuture<BuildReport>> builds = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Path work = directory.resolve(sameWork ? "work" : "work" + i);
        builds.add(CompletableFuture.supplyAsync(() -> build(output, work)));
      }
      for (CompletableFuture<BuildReport> build : builds) {
        assertThat(build.join().published()).isTrue();
      }
      assertSameAsClean("round " + round);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void processesMakeTheSiteOfOneAlone(boolean sameWork) throws Exception {
    for (int round = 0; round < 2; round++) {
      edit(round);
      try (BuildProcess one = start("work");
          BuildProcess two = start(sameWork ? "work" : "other")) {
        assertThat(one.end()).endsWith("published");
        assertThat(two.end()).endsWith("published");
      }
      assertSameAsClean("round " + round);
    }
  }

  private BuildProcess start(String work) throws IOException {
    return BuildProcess.start(source, output, directory.resolve(work), Map.of());
  }

  /** Changes every page, adds one and removes one. */
  private void edit(int round) throws IOException {
    Files.writeString(source.resolve("site.yml"), "title: Shelf " + round + "\n");
    Files.writeString(source.resolve("a/new" + round + ".md"), "# New " + round + "\n");
    Files.writeString(source.resolve("a/deep/" + round + ".md"), "# Deep " + round + "\n");
  }

  private BuildReport build(Path site, Path work) {
    try {
      return Shelfmark.build(
          BuildRequest.builder(source, site).work(work).now(Sources.NOW).threads(2).build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertSameAsClean(String what) throws IOException {
    Path clean = Files.createTempDirectory(directory, "clean");
    build(clean.resolve("site"), clean.resolve("work"));
    Map<String, String> actual = contents(output);
    Map<String, String> expected = contents(clean.resolve("site"));
    assertThat(actual.keySet()).as(what).containsExactlyInAnyOrderElementsOf(expected.keySet());
    assertThat(actual.equals(expected)).as(what).isTrue();
  }

  private static Map<String, String> contents(Path site) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        contents.put(
            site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
