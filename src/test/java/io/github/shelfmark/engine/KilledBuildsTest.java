package io.github.shelfmark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.shelfmark.BuildReport;
import io.github.shelfmark.BuildRequest;
import io.github.shelfmark.Shelfmark;
import io.github.shelfmark.testing.BuildProcess;
import io.github.shelfmark.testing.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds that are killed at random moments, and what the next build makes of what they leave. The
 * moments differ from run to run; what holds does not depend on them.
 */
class KilledBuildsTest {
  private static final int KILLS = 20;
  private static final int PAGES = 80;

  @TempDir private Path directory;
  private Path source;
  private Path output;
  private Path work;

  @BeforeEach
  void nameDirectories() {
    source = directory.resolve("docs");
    output = directory.resolve("site");
    work = directory.resolve("work");
  }

  @Test
  void theNextBuildIsAsIfNothingHadHappened() throws Exception {
    killBuilds(KILLS);
  }

  /** Where files are not just moved into place, but copied before. */
  @Test
  void alsoWithTheWorkDirectoryOnAnotherDisk() throws Exception {
    Path memory = Path.of("/dev/shm");
    assumeTrue(
        Files.isWritable(memory)
            && !Files.getFileStore(memory).equals(Files.getFileStore(directory)),
        "there is no other file system");
    work = Files.createTempDirectory(memory, "killed");
    try {
      killBuilds(KILLS / 2);
    } finally {
      remove(work);
    }
  }

  private void killBuilds(int kills) throws Exception {
    Random random = new Random(Integer.getInteger("seed", 1));
    write("site.yml", "title: Shelf\n");
    for (int i = 0; i < PAGES; i++) {
      write(page(i), text(i, "0"));
    }
    write("own.txt", "own");
    int longest = 1500;
    for (int kill = 0; kill < Integer.getInteger("tries", kills); kill++) {
      edit(random, kill);
      try (BuildProcess build = BuildProcess.start(source, output, work, Map.of())) {
        if (kill % 2 == 0 && build.await("writing")) {
          Thread.sleep(0, random.nextInt(1_000_000));
          Thread.sleep(random.nextInt(25));
        } else {
          Thread.sleep(random.nextInt(longest));
        }
        build.kill();
      }
      if (kill % 3 == 2) {
        // Pages that only the killed build may have written.
        Files.deleteIfExists(source.resolve("new" + kill + ".md"));
        edit(random, kill + 100);
      }
      Path foreign = output.resolve("foreign.txt");
      Files.createDirectories(output);
      Files.writeString(foreign, "not ours");
      BuildReport report = Shelfmark.build(request(output, work));
      assertThat(report.published()).isTrue();
      assertThat(report.findings()).as("kill %s", kill).isEmpty();
      assertThat(foreign).content().isEqualTo("not ours");
      Files.delete(foreign);
      assertSameAsClean("kill " + kill);
    }
  }

  /** Changes all pages, edits one, removes one and adds one. */
  private void edit(Random random, int number) throws IOException {
    write("site.yml", "title: Shelf " + number + "\n");
    int edited = random.nextInt(PAGES);
    write(page(edited), text(edited, "edited " + number));
    Files.deleteIfExists(source.resolve(page(random.nextInt(PAGES))));
    write("new" + number + ".md", "# New " + number + "\n");
    if (random.nextBoolean()) {
      // A page becomes a directory, or the other way round.
      Files.deleteIfExists(source.resolve("part/x.md"));
      Files.deleteIfExists(source.resolve("part.html/x.md"));
      write(random.nextBoolean() ? "part/x.md" : "part.html/x.md", "# X\n");
    }
  }

  private static String page(int number) {
    return "part" + number % 5 + "/p" + number + ".md";
  }

  private static String text(int number, String more) {
    return "# Page " + number + "\n\n" + more + "\n\n" + "Some *text*. ".repeat(40) + "\n";
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BuildRequest request(Path site, Path records) {
    return BuildRequest.builder(source, site).work(records).now(Sources.NOW).threads(2).build();
  }

  private void assertSameAsClean(String what) throws IOException {
    Path clean = Files.createTempDirectory(directory, "clean");
    Shelfmark.build(request(clean.resolve("site"), clean.resolve("work")));
    Map<String, String> actual = contents(output);
    Map<String, String> expected = contents(clean.resolve("site"));
    assertThat(actual.keySet()).as(what).containsExactlyInAnyOrderElementsOf(expected.keySet());
    expected.forEach(
        (path, text) -> assertThat(actual.get(path)).as("%s of %s", path, what).isEqualTo(text));
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
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
